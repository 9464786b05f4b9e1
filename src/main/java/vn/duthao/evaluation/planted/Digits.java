package vn.duthao.evaluation.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Slips of the hand in the digits of a number. */
final class Digits {

    private Digits() {}

    /** One digit is another; no leading zero comes or goes. */
    static Optional<PrintedNumber> slip(PrintedNumber number, SplittableRandom random) {
        var text = number.text();
        var places = places(text);
        var at = places.get(random.nextInt(places.size()));
        var old = text.charAt(at) - '0';
        var digit = (old + 1 + random.nextInt(9)) % 10;
        var first = at.equals(places.getFirst());
        if (digit == 0 && (first || places.size() == 1)) {
            digit = old == 9 ? 8 : 9;
        }
        return changed(number, text.substring(0, at) + digit + text.substring(at + 1));
    }

    /** Two digits beside each other change places; no leading zero comes. */
    static Optional<PrintedNumber> transposition(PrintedNumber number, SplittableRandom random) {
        var text = number.text();
        var places = places(text);
        var pairs = new ArrayList<Integer>();
        for (var i = 0; i + 1 < places.size(); i++) {
            var left = text.charAt(places.get(i));
            var right = text.charAt(places.get(i + 1));
            if (left != right && !(i == 0 && right == '0')) {
                pairs.add(i);
            }
        }
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        var i = pairs.get(random.nextInt(pairs.size()));
        var swapped = new StringBuilder(text);
        swapped.setCharAt(places.get(i), text.charAt(places.get(i + 1)));
        swapped.setCharAt(places.get(i + 1), text.charAt(places.get(i)));
        return changed(number, swapped.toString());
    }

    /** Ten times as much, a tenth, or a decimal comma where the dot of the thousands stood. */
    static Optional<PrintedNumber> magnitude(PrintedNumber number, SplittableRandom random) {
        var tens = number.value().movePointRight(1);
        var tenth = number.value().movePointLeft(1);
        var ways = new ArrayList<PrintedNumber>();
        ways.add(number.like(tens));
        if (number.text().contains(".") && number.decimals() == 0) {
            var dot = number.text().lastIndexOf('.');
            var comma = number.text().substring(0, dot) + "," + number.text().substring(dot + 1);
            ways.add(new PrintedNumber(comma));
        }
        if (number.decimals() > 0) {
            ways.add(new PrintedNumber(number.text().replace(",", "")));
        }
        var whole = number.decimals() == 0 && tenth.stripTrailingZeros().scale() <= 0;
        if (whole || number.decimals() > 0) {
            ways.add(number.like(tenth, whole ? 0 : number.decimals() + 1));
        }
        return changed(number, ways.get(random.nextInt(ways.size())).text());
    }

    private static Optional<PrintedNumber> changed(PrintedNumber number, String text) {
        return text.equals(number.text()) || !PrintedNumber.is(text)
                ? Optional.empty()
                : Optional.of(new PrintedNumber(text));
    }

    /** Offsets of the digits that count, without a leading zero. */
    private static List<Integer> places(String text) {
        var places = new ArrayList<Integer>();
        var begun = false;
        for (var i = 0; i < text.length(); i++) {
            var digit = Character.isDigit(text.charAt(i));
            begun |= digit && (text.charAt(i) != '0' || i == text.length() - 1);
            if (digit && begun) {
                places.add(i);
            }
        }
        return places;
    }
}
