package vn.duthao.report;

/**
 * The signature block.
 *
 * @param authority "KT. GIÁM ĐỐC"; "TM. ỦY BAN NHÂN DÂN" and "KT. CHỦ TỊCH" are lines of it; empty
 *     where the head signs
 * @param title "PHÓ GIÁM ĐỐC"
 * @param name as written, empty where it is left open
 */
public record Signature(String authority, String title, String name) {}
