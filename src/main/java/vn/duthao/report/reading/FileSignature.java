package vn.duthao.report.reading;

import java.util.Arrays;

/** What the first bytes of a file say it is. */
enum FileSignature {
    ZIP(0x50, 0x4B, 0x03, 0x04),
    OLE2(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
    PDF(0x25, 0x50, 0x44, 0x46),
    RTF(0x7B, 0x5C, 0x72, 0x74, 0x66),
    NONE;

    private final byte[] start;

    FileSignature(int... start) {
        this.start = new byte[start.length];
        for (int i = 0; i < start.length; i++) {
            this.start[i] = (byte) start[i];
        }
    }

    static FileSignature of(byte[] bytes) {
        return Arrays.stream(values()).filter(s -> s.opens(bytes)).findFirst().orElse(NONE);
    }

    private boolean opens(byte[] bytes) {
        return bytes.length >= start.length
                && Arrays.equals(start, 0, start.length, bytes, 0, start.length);
    }
}
