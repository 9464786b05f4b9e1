package vn.duthao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions between packages and the home of each outside library (src/decisions). */
@AnalyzeClasses(packages = "vn.duthao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] OUTSIDE = {"java..", "org.jspecify..", "vn.duthao.notice.."};

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("vn.duthao.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a reader must be able to read the packages in one order");

    @ArchTest
    static final ArchRule numerals_are_a_leaf =
            classes()
                    .that()
                    .resideInAPackage("..numerals..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(with("vn.duthao.numerals.."))
                    .because("reading numbers needs no knowledge of reports or statistics");

    @ArchTest
    static final ArchRule files_are_a_leaf =
            classes()
                    .that()
                    .resideInAPackage("vn.duthao.files..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(with("vn.duthao.files.."))
                    .because("writing a file whole needs no knowledge of what is in it");

    @ArchTest
    static final ArchRule the_catalogue_knows_no_report =
            noClasses()
                    .that()
                    .resideInAPackage("..catalogue..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..report..",
                            "..statistics..",
                            "..check..",
                            "..phrases..",
                            "..plan..",
                            "..drafting..",
                            "..render..",
                            "..shell..")
                    .because("what can be counted does not depend on who tells it");

    @ArchTest
    static final ArchRule statistics_know_only_the_catalogue =
            noClasses()
                    .that()
                    .resideInAPackage("..statistics..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..report..",
                            "..check..",
                            "..phrases..",
                            "..plan..",
                            "..realise..",
                            "..drafting..",
                            "..render..",
                            "..shell..")
                    .because("data are read and proved before anything is written");

    @ArchTest
    static final ArchRule the_checker_is_independent_of_the_drafter =
            noClasses()
                    .that()
                    .resideInAPackage("..check..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..phrases..",
                            "..plan..",
                            "..realise..",
                            "..drafting..",
                            "..render..",
                            "..shell..",
                            "..report.reading..")
                    .because("a checker that sees plan or frames repeats their mistakes");

    @ArchTest
    static final ArchRule plans_know_no_wording =
            noClasses()
                    .that()
                    .resideInAPackage("..plan..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..realise..", "..drafting..", "..render..", "..shell..", "..lucene..")
                    .because("what to say is decided before how");

    @ArchTest
    static final ArchRule renderers_know_only_reports_and_verdicts =
            noClasses()
                    .that()
                    .resideInAPackage("..render..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..phrases..", "..plan..", "..realise..", "..drafting..", "..shell..")
                    .because("any report can be rendered, however it was made");

    @ArchTest
    static final ArchRule only_the_shell_knows_the_evaluation =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("vn.duthao", "..evaluation..", "..shell..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..evaluation..")
                    .because("what is measured must not know how");

    @ArchTest
    static final ArchRule the_evaluation_looks_from_outside =
            noClasses()
                    .that()
                    .resideInAPackage("..evaluation..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..plan..", "..realise..", "..render..", "..shell..", "..lucene..")
                    .because("it measures what users get, not how it came about");

    @ArchTest
    static final ArchRule lucene_has_one_home =
            onlyIn("org.apache.lucene..", "..phrases.lucene..")
                    .because("the search engine can be replaced in one package");

    @ArchTest
    static final ArchRule langchain4j_has_two_homes =
            onlyIn("dev.langchain4j..", "..phrases.lucene..", "..realise.llm..")
                    .because("the program works whole without a language model");

    @ArchTest
    static final ArchRule poi_stays_at_the_edges =
            onlyIn(
                            "org.apache.poi..",
                            "..report.reading..",
                            "..statistics.file..",
                            "..render.docx..",
                            "..render.xlsx..")
                    .because("file formats are edges");

    @ArchTest
    static final ArchRule pdfbox_has_one_home =
            onlyIn("org.apache.pdfbox..", "..report.reading.pdf..")
                    .because("what stands on a page is told without the library");

    @ArchTest
    static final ArchRule machine_is_a_leaf =
            classes()
                    .that()
                    .resideInAPackage("vn.duthao.machine..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(with("vn.duthao.machine.."))
                    .because("running a program needs no knowledge of what it reads");

    @ArchTest
    static final ArchRule spring_stays_in_the_shell =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("vn.duthao", "..shell..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework..")
                    .because("the domain is plain Java");

    @ArchTest
    static final ArchRule jackson_2_is_not_used =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..")
                    .because("our own data are read by Jackson 3 only");

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction onlyIn(
            String library, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static String[] with(String home) {
        var all = java.util.Arrays.copyOf(OUTSIDE, OUTSIDE.length + 1);
        all[OUTSIDE.length] = home;
        return all;
    }
}
