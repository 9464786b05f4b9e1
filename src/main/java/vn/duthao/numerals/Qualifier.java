package vn.duthao.numerals;

/** The word before a figure that loosens it: "hơn 27.000", "gần 80%", "ít nhất 01". */
public enum Qualifier {
    NONE,
    /** trên, hơn, vượt: the true value is greater. */
    MORE_THAN,
    /** ít nhất, tối thiểu, từ … trở lên: the true value is equal or greater. */
    AT_LEAST,
    /** dưới, chưa đến: the true value is smaller. */
    LESS_THAN,
    /** tối đa, không quá: the true value is equal or smaller. */
    AT_MOST,
    /** gần: the true value is smaller and near. */
    NEARLY,
    /** khoảng, xấp xỉ, ước: the true value is near. */
    ABOUT
}
