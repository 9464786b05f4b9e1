package vn.duthao.check;

/** A finding that a reviewer has accepted, with the word by which it was. */
public record WaivedFinding(Finding finding, Waiver waiver) {}
