package vn.duthao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what stands above the body: the letterhead in any order and in one or two columns, the
 * document type and the title.
 */
final class LetterheadRecogniser {

    /** How far down a letterhead can reach, in paragraphs or tables. */
    private static final int REACH = 30;

    private static final int LONGEST_LINE = 200;

    private final TitleRecogniser titles;
    private final Pattern documentType;
    private final DocumentWords words;

    LetterheadRecogniser(DocumentWords words) {
        this.words = words;
        titles = new TitleRecogniser(words);
        var types = DocumentWords.anyOf(words.documentTypes());
        documentType = Pattern.compile("^(" + types + ")(?: (?<subject>\\P{Ll}+))?$");
    }

    /**
     * The elements of a file, after those of its first page's header that are a letterhead where
     * the file begins with none. Page numbers and the like never become text.
     */
    List<Element> completed(List<Element> header, List<Element> file) {
        var lines = header.stream().flatMap(LetterheadRecogniser::lines).toList();
        var parts = new LetterheadParts(words);
        lines.forEach(parts::take);
        if (!parts.certain() || !recognise(file).letterhead().agency().isEmpty()) {
            return file;
        }
        var own = lines.stream().filter(line -> parts(line).others().isEmpty());
        return Stream.concat(own, file.stream()).toList();
    }

    /** What was found above the body, and the body. */
    Opening recognise(List<Element> file) {
        var elements = withoutLayout(file);
        int type = documentType(elements);
        int end = type < 0 ? lettersEnd(elements) : type;
        var parts = new LetterheadParts(words);
        elements.subList(0, end).stream().flatMap(LetterheadRecogniser::lines).forEach(parts::take);
        var subject = new ArrayList<String>(parts.subject());
        var typeText = "";
        if (type >= 0) {
            var matcher = documentType.matcher(((Line) elements.get(type)).whole());
            matcher.matches();
            typeText = matcher.group(1);
            Stream.ofNullable(matcher.group("subject")).forEach(subject::add);
            end++;
        }
        var rest = elements.subList(end, elements.size());
        var title = titles.lines(rest, subject);
        subject.addAll(title);
        return new Opening(
                parts.letterhead(typeText),
                String.join(" ", subject),
                parts.others(),
                rest.subList(title.size(), rest.size()));
    }

    /** The elements with the lines of tables that only place the letterhead. */
    private List<Element> withoutLayout(List<Element> elements) {
        int reach = Math.min(REACH, elements.size());
        var flat = new ArrayList<Element>();
        for (var element : elements.subList(0, reach)) {
            if (element instanceof Element.Grid && parts(element).certain()) {
                lines(element).forEach(flat::add);
            } else {
                flat.add(element);
            }
        }
        flat.addAll(elements.subList(reach, elements.size()));
        return flat;
    }

    private LetterheadParts parts(Element element) {
        var parts = new LetterheadParts(words);
        lines(element).forEach(parts::take);
        return parts;
    }

    /** Where the document type stands, -1 where there is none. */
    private int documentType(List<Element> elements) {
        for (int i = 0; i < Math.min(REACH, elements.size()); i++) {
            if (elements.get(i) instanceof Line line) {
                if (ofBody(line)) {
                    return -1;
                }
                if (documentType.matcher(line.whole()).matches()) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean ofBody(Line line) {
        var marker = line.marker();
        return line.look().running()
                || line.look().outline() > 0
                || line.whole().length() > LONGEST_LINE
                || (marker != null && marker.kind().numbersHeadings());
    }

    /** Where the letterhead of a document without type ends; 0 where it has none. */
    private int lettersEnd(List<Element> elements) {
        int end = 0;
        for (int i = 0; i < Math.min(REACH, elements.size()); i++) {
            var parts = parts(elements.get(i));
            if (parts.certain()) {
                end = i + 1;
            } else if (!parts.others().isEmpty()) {
                return end;
            }
        }
        return end;
    }

    private static Stream<Line> lines(Element element) {
        return switch (element) {
            case Line line -> Stream.of(line);
            case Element.Grid grid -> grid.lines();
            case Element.Note note -> Stream.of(Line.of(note.text()));
        };
    }
}
