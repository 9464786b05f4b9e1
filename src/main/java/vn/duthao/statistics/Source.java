package vn.duthao.statistics;

/**
 * Where a value stands.
 *
 * @param file name of the file, without its folders
 * @param sheet empty for CSV and JSON
 * @param cell "D14", or the JSON pointer
 */
public record Source(String file, String sheet, String cell) {

    /** "2024.xlsx!So lieu!D14"; the sheet is left out where there is none. */
    @Override
    public String toString() {
        return sheet.isEmpty() ? file + "!" + cell : file + "!" + sheet + "!" + cell;
    }
}
