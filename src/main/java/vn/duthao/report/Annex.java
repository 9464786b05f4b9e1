package vn.duthao.report;

import java.util.List;

/** An annex ("Phụ lục"): its title lines and its blocks. */
public record Annex(String title, List<Block> blocks) {
    public Annex {
        blocks = List.copyOf(blocks);
    }
}
