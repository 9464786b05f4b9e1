package vn.duthao.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A package whose bytes do not depend on the clock. */
final class StableZip {

    /** The earliest time that every ZIP reader can hold. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    /** The package with the same entries in the same order, all of one time. */
    static byte[] of(byte[] packed) throws IOException {
        var bytes = new ByteArrayOutputStream(packed.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(packed));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var stable = new ZipEntry(entry.getName());
                stable.setTimeLocal(TIME);
                out.putNextEntry(stable);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
