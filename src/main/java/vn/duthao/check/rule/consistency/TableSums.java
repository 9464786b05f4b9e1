package vn.duthao.check.rule.consistency;

import java.util.List;
import java.util.stream.Stream;
import vn.duthao.check.rule.Examination;

/** Rows and columns of totals. */
final class TableSums {

    private TableSums() {}

    /** What must add up in the tables of the report. */
    static List<Equation> of(Examination examination, List<Told> figures) {
        return Grid.all(examination, figures).stream()
                .flatMap(g -> Stream.concat(RowSums.of(g).stream(), ColumnSums.of(g).stream()))
                .toList();
    }
}
