package vn.duthao.catalogue;

import java.util.List;
import java.util.Optional;

/** The agencies known. */
public final class AgencyRegister {

    private final List<Agency> agencies;

    public AgencyRegister(List<Agency> agencies) {
        this.agencies = List.copyOf(agencies);
    }

    /** Every agency in the register's order. */
    public List<Agency> all() {
        return agencies;
    }

    /** The agency with the id. */
    public Optional<Agency> find(String id) {
        return agencies.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /**
     * The agency with the id.
     *
     * @throws vn.duthao.notice.UnusableInputException for an unknown id, naming the nearest known
     *     one
     */
    public Agency get(String id) {
        return find(id).orElseThrow();
    }
}
