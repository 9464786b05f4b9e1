package vn.duthao.report.reading;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the commands of an RTF document as one reads it. */
final class RtfBody extends RtfListenerAdaptor {

    private static final int DEEPEST = 1000;

    /** Groups whose text is none of the document. */
    private static final Set<Command> PASSED_OVER =
            EnumSet.of(
                    Command.fonttbl,
                    Command.colortbl,
                    Command.stylesheet,
                    Command.info,
                    Command.header,
                    Command.headerl,
                    Command.headerr,
                    Command.headerf,
                    Command.footer,
                    Command.footerl,
                    Command.footerr,
                    Command.footerf,
                    Command.pict,
                    Command.fldinst,
                    Command.sp,
                    Command.shprslt,
                    Command.nesttableprops,
                    Command.nonesttables,
                    Command.annotation,
                    Command.xe,
                    Command.tc);

    private static final Map<Command, String> SIGNS =
            Map.ofEntries(
                    Map.entry(Command.tab, "\t"),
                    Map.entry(Command.line, "\n"),
                    Map.entry(Command.emdash, "—"),
                    Map.entry(Command.endash, "–"),
                    Map.entry(Command.bullet, "•"),
                    Map.entry(Command.lquote, "‘"),
                    Map.entry(Command.rquote, "’"),
                    Map.entry(Command.ldblquote, "“"),
                    Map.entry(Command.rdblquote, "”"),
                    Map.entry(Command.emspace, " "),
                    Map.entry(Command.enspace, " "));

    private enum Place {
        TEXT,
        LABEL,
        NOWHERE
    }

    private final Deque<State> outer = new ArrayDeque<>();
    private State state = new State();

    /** What holds until the group ends. */
    private static final class State {
        private RtfFlow flow = new RtfFlow(false);
        private Place place = Place.TEXT;
        private boolean bold;
        private boolean hidden;
        private boolean centred;
        private boolean inTable;
        private int outline;

        State inner() {
            var inner = new State();
            inner.flow = flow;
            inner.place = place;
            inner.bold = bold;
            inner.hidden = hidden;
            inner.centred = centred;
            inner.inTable = inTable;
            inner.outline = outline;
            return inner;
        }

        ParagraphForm form() {
            return new ParagraphForm(centred, outline, false);
        }
    }

    /**
     * The elements in order; footnotes and text boxes stand after the paragraph that holds them.
     *
     * @throws IOException where the document ended before its groups did
     */
    List<Element> elements() throws IOException {
        if (!outer.isEmpty()) {
            throw new IOException("unended group");
        }
        return state.flow.elements();
    }

    @Override
    public void processGroupStart() {
        if (outer.size() >= DEEPEST) {
            throw new IllegalArgumentException("nested deeper than " + DEEPEST);
        }
        outer.push(state);
        state = state.inner();
    }

    @Override
    public void processGroupEnd() {
        var ended = state;
        state = outer.pop();
        if (ended.flow != state.flow) {
            ended.flow.end(ended.form(), ended.inTable);
            state.flow.beside(ended.flow);
        } else if (ended.place == Place.TEXT && state.place == Place.TEXT) {
            // a group parts runs; what is said of the paragraph holds on
            state.centred = ended.centred;
            state.outline = ended.outline;
            state.inTable = ended.inTable;
        }
        if (outer.isEmpty()) {
            state.flow.end(state.form(), false);
        }
    }

    @Override
    public void processString(@Nullable String text) {
        if (text != null && !state.hidden) {
            write(text);
        }
    }

    @Override
    public void processCommand(Command command, int value, boolean valued, boolean optional) {
        if (state.place == Place.NOWHERE || place(command, optional)) {
            return;
        }
        var sign = SIGNS.get(command);
        if (sign != null) {
            processString(sign);
        } else if (state.place == Place.TEXT) {
            format(command, !valued || value != 0, value);
            state.flow.command(command, value, state.form(), state.inTable);
        }
    }

    /** Where the text of the group goes, if the command says that. */
    private boolean place(Command command, boolean optional) {
        switch (command) {
            case footnote -> state.flow = new RtfFlow(true);
            case shptxt -> state.flow = new RtfFlow(false);
            case listtext, pntext -> state.place = Place.LABEL;
            case shpinst -> {
                // its text follows
            }
            default -> {
                if (!optional && !PASSED_OVER.contains(command)) {
                    return false;
                }
                state.place = Place.NOWHERE;
            }
        }
        return true;
    }

    private void format(Command command, boolean on, int value) {
        switch (command) {
            case b -> state.bold = on;
            case v, deleted -> state.hidden = on;
            case plain -> {
                state.bold = false;
                state.hidden = false;
            }
            case pard -> {
                state.centred = false;
                state.inTable = false;
                state.outline = 0;
            }
            case qc -> state.centred = true;
            case ql, qr, qj -> state.centred = false;
            case intbl -> state.inTable = true;
            case outlinelevelN -> state.outline = WordStyles.outline(value);
            default -> {
                // looks of no meaning
            }
        }
    }

    private void write(String text) {
        switch (state.place) {
            case TEXT -> state.flow.text(text, state.bold);
            case LABEL -> state.flow.label(text);
            case NOWHERE -> {
                // no text of the document
            }
        }
    }
}
