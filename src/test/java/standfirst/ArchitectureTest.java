package standfirst;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The house: the subject above, the outside world below, arrows upwards only.
class ArchitectureTest {
    private static final String[] SUBJECT = {
        "standfirst.language..",
        "standfirst.article..",
        "standfirst.keypoint..",
        "standfirst.translation..",
        "standfirst.edition..",
        "standfirst.newsletter.."
    };

    private static JavaClasses house;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("standfirst");
    }

    @Test
    void subjectKnowsNoFramework() {
        subjectMayNotUse(
                "org.springframework..",
                "dev.langchain4j..",
                "java.sql..",
                "jakarta.mail..",
                "org.thymeleaf..",
                "org.slf4j..");
    }

    @Test
    void subjectDoesNotKnowTheOutsideWorld() {
        noClasses()
                .that()
                .resideInAnyPackage(SUBJECT)
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "live in another room of the house",
                        used -> used.getPackageName().startsWith("standfirst") && !isSubject(used.getPackageName())))
                .check(house);
    }

    private static boolean isSubject(String packageName) {
        for (String room : SUBJECT) if (packageName.startsWith(room.replace("..", ""))) return true;
        return false;
    }

    private static void subjectMayNotUse(String... packages) {
        noClasses()
                .that()
                .resideInAnyPackage(SUBJECT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(house);
    }

    @Test
    void languageModelsAreKnownInOneRoom() {
        onlyIn("standfirst.llm..", "dev.langchain4j..");
    }

    @Test
    void localModelsAreKnownInOneRoom() {
        onlyIn("standfirst.onnx..", "ai.onnxruntime..", "ai.djl..");
    }

    @Test
    void sqlIsKnownInOneRoom() {
        onlyIn("standfirst.store..", "java.sql..", "org.springframework.jdbc..");
    }

    @Test
    void theDoorIsKnownInOneRoom() {
        onlyIn("standfirst.staff..", "org.springframework.security..");
    }

    private static void onlyIn(String room, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(house);
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching("standfirst.(*)..").should().beFreeOfCycles().check(house);
    }

    @Test
    void nobodyReachesForTheRoot() {
        noClasses()
                .that()
                .resideInAPackage("standfirst.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("standfirst")
                .check(house);
    }
}
