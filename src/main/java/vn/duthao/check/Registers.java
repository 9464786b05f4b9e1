package vn.duthao.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.duthao.catalogue.Catalogue;
import vn.duthao.statistics.DataSet;

/**
 * The registers made last: versions of one report are checked against the same data, and reading
 * all the names again takes as long as binding the figures.
 */
final class Registers {

    private static final int MOST = 48;

    private final Catalogue catalogue;
    private final Lexicon lexicon;
    private final Names names;
    private final Memo<List<Naming>, Nomenclature> nomenclatures;
    private final Map<Key, CandidateRegister> made =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(MOST, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(
                                Map.Entry<Key, CandidateRegister> eldest) {
                            return size() > MOST;
                        }
                    });

    private record Key(
            @Nullable DataSet data, @Nullable DataSet previous, @Nullable Integer subject) {}

    Registers(Catalogue catalogue, Lexicon lexicon, Thresholds thresholds) {
        this.catalogue = catalogue;
        this.lexicon = lexicon;
        this.names = new Names(lexicon);
        this.nomenclatures = new Memo<>(MOST, n -> new Nomenclature(n, lexicon, names, thresholds));
    }

    /**
     * The register of the data; see {@link CandidateRegister}. Those of several data are made side
     * by side.
     */
    CandidateRegister of(
            @Nullable DataSet data, @Nullable DataSet previous, @Nullable Integer subject) {
        var key = new Key(data, previous, subject);
        var known = made.get(key);
        if (known != null) {
            return known;
        }
        var register =
                new CandidateRegister(
                        catalogue, data, previous, subject, lexicon, names, nomenclatures);
        made.put(key, register);
        return register;
    }
}
