package vn.duthao.check;

import java.util.List;

/** Words of {@code checks/subject.yaml}, explained there. */
record SubjectFile(
        List<String> agencies,
        List<String> reporting,
        List<String> closers,
        List<String> afterName,
        List<String> notPeriodAfter) {

    static final SubjectFile WORDS = Resources.read("subject.yaml", SubjectFile.class);
}
