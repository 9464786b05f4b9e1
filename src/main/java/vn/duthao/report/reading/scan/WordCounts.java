package vn.duthao.report.reading.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.duthao.numerals.VietnameseText;

/** Counts which words stand in clean texts, and which after which. */
public final class WordCounts {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private final Map<String, Integer> words = new TreeMap<>();
    private final Map<String, Map<String, Integer>> followers = new TreeMap<>();

    /** Counts the words of a line; numbers are one word, whatever their value. */
    public void addLine(String line) {
        var row = new ArrayList<String>(List.of("."));
        for (var piece : Piece.of(VietnameseText.nfc(line.replace("|", " . ")))) {
            row.add(
                    switch (piece.kind()) {
                        case END -> ".";
                        case FIXED, DIGITS -> "#";
                        case WORD -> word(piece.text());
                    });
        }
        row.add(".");
        addRow(row);
    }

    private static String word(String text) {
        return LETTERS.matcher(text).matches() ? text.toLowerCase(Locale.ROOT) : "?";
    }

    /** Counts words that stand side by side, lower case. */
    void addRow(List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            words.merge(row.get(i), 1, Integer::sum);
            if (i + 1 < row.size()) {
                followers
                        .computeIfAbsent(row.get(i), _ -> new TreeMap<>())
                        .merge(row.get(i + 1), 1, Integer::sum);
            }
        }
    }

    /** A row a word: the word, its count, then each word after it and how often, between tabs. */
    List<String> rows() {
        return words.entrySet().stream()
                .map(e -> e.getKey() + "\t" + e.getValue() + after(e.getKey()))
                .toList();
    }

    private String after(String word) {
        return followers.getOrDefault(word, Map.of()).entrySet().stream()
                .map(e -> "\t" + e.getKey() + "\t" + e.getValue())
                .collect(Collectors.joining());
    }
}
