package vn.duthao.check.rule.consistency;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a figure counts in the balance of case files (form II.06 of Thông tư 01/2020/TT-VPCP). */
enum Slot {
    RECEIVED,
    NEW,
    CARRIED,
    ONLINE,
    DIRECT,
    POSTAL,
    /** Direct and postal told as one. */
    OFFLINE,
    RESOLVED,
    EARLY,
    ON_TIME,
    /** Early and on time told as one. */
    TIMELY,
    LATE,
    PENDING,
    PENDING_IN_TIME,
    PENDING_LATE;

    private static final Set<String> OTHER =
            Set.of("level", "service", "act", "each", "measure", "sex");
    private static final int NEAR = 40;

    /** What the figure counts; empty where its words do not say it, or say more. */
    static Optional<Slot> of(Told told) {
        var standing = told.standing();
        if (!told.isAmount()
                || !told.isStated()
                || Said.SUPPOSED.opens(told.claim().place().sentence())
                || OTHER.stream().anyMatch(f -> !standing.says(f).isEmpty())) {
            return Optional.empty();
        }
        return Optional.ofNullable(of(told, told.standing().says("stage")));
    }

    private static @Nullable Slot of(Told told, Set<String> stage) {
        var standing = told.standing();
        var channel = standing.facets().getOrDefault("channel", Set.of());
        if (!channel.isEmpty()) {
            return isOnly("received", stage) && standing.says("limit").isEmpty()
                    ? ofChannel(channel)
                    : null;
        }
        if (!standing.says("channel").isEmpty()) {
            return null;
        }
        var limit = standing.facets().getOrDefault("limit", Set.of());
        if (!limit.isEmpty()) {
            return ofLimit(limit, stage);
        }
        return standing.says("limit").isEmpty() ? ofStage(told, stage) : null;
    }

    private static @Nullable Slot ofChannel(Set<String> channel) {
        if (channel.equals(Set.of("direct", "postal"))) {
            return OFFLINE;
        }
        return channel.size() > 1
                ? null
                : switch (channel.iterator().next()) {
                    case "online" -> ONLINE;
                    case "direct" -> DIRECT;
                    default -> POSTAL;
                };
    }

    private static @Nullable Slot ofLimit(Set<String> limit, Set<String> stage) {
        var pending = stage.equals(Set.of("pending"));
        if (limit.equals(Set.of("early", "on-time"))) {
            return isOnly("resolved", stage) ? TIMELY : null;
        }
        if (limit.size() > 1) {
            return null;
        }
        return switch (limit.iterator().next()) {
            case "early" -> isOnly("resolved", stage) ? EARLY : null;
            case "on-time" -> isOnly("resolved", stage) ? ON_TIME : null;
            case "in-time" -> isOnly("pending", stage) ? PENDING_IN_TIME : null;
            case "late" -> pending ? PENDING_LATE : stage.equals(Set.of("resolved")) ? LATE : null;
            default -> null;
        };
    }

    private static @Nullable Slot ofStage(Told told, Set<String> stage) {
        var scope = told.standing().facets().getOrDefault("scope", Set.of());
        if (scope.equals(Set.of("new"))) {
            return isOnly("received", stage) || told.standing().parent() >= 0 ? NEW : null;
        }
        if (scope.equals(Set.of("carried"))) {
            return CARRIED;
        }
        if (isDue(told)) {
            return RECEIVED;
        }
        return switch (stage.size() == 1 ? stage.iterator().next() : "") {
            case "received" -> RECEIVED;
            case "resolved" -> RESOLVED;
            case "pending" -> PENDING;
            default -> null;
        };
    }

    private static boolean isOnly(String value, Set<String> said) {
        return said.isEmpty() || said.equals(Set.of(value));
    }

    /** "tổng số phải giải quyết: 369 hồ sơ", "369 hồ sơ phải giải quyết". */
    static boolean isDue(Told told) {
        var before = Between.before(told);
        var after = Between.after(told);
        return Said.DUE.in(before.substring(Math.max(0, before.length() - NEAR)))
                || Said.DUE.in(after.substring(0, Math.min(NEAR, after.length())));
    }
}
