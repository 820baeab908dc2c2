package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.article.WhenRefused;
import standfirst.command.Cannot;
import standfirst.edition.Deadline;
import standfirst.llm.Role;

class SettingsTest {
    @TempDir
    Path home;

    private Settings with(String yaml) throws Exception {
        Files.writeString(home.resolve("application.yaml"), yaml);
        return SettingsFile.read(Optional.of(home));
    }

    @Test
    void withNothingSetThereIsNoModelAndNoAddress() {
        Settings settings = SettingsFile.read(Optional.empty());

        assertEquals(Map.of(), settings.models());
        assertEquals(Optional.empty(), settings.address());
        assertEquals(ZoneId.systemDefault(), settings.newsroomZone());
    }

    @Test
    void fileBesideTheLauncherNamesModelsAndTheirRoles() throws Exception {
        Settings settings = with("""
                standfirst:
                  zone: Asia/Kolkata
                  models:
                    house: {base-url: http://127.0.0.1:8011/v1, model: small, price: {input: 0.15, output: 0.6}}
                    guest: {model: other}
                  roles: {condense: house}
                  wire: {allowed-hosts: [cms.example.internal]}
                """);

        assertEquals("small", settings.models().get("house").model());
        assertEquals(
                Optional.of(new BigDecimal("0.15")),
                settings.models().get("house").price().input());
        assertEquals(Optional.empty(), settings.models().get("guest").price().input());
        assertEquals(Map.of(Role.CONDENSE, "house"), settings.roles());
        assertEquals(
                Set.of("cms.example.internal"),
                settings.wire().rules(Optional.empty()).allowedHosts());
        assertEquals(ZoneId.of("Asia/Kolkata"), settings.newsroomZone());
    }

    @Test
    void engineStandsInForTheModelThatTranslates() throws Exception {
        Settings settings =
                with("standfirst: {translation: {engine: {protocol: apertium, address: 'http://127.0.0.1:2737'}}}");

        assertEquals(
                "APERTIUM at http://127.0.0.1:2737/",
                String.valueOf(settings.translation().engine()));
    }

    @Test
    void everyLanguageMayHaveADeadline() throws Exception {
        Settings settings =
                with("standfirst: {translation: {deadlines: {ar: {hour: '06:30', unreviewed: wait}, de: {}}}}");
        assertEquals(
                Map.of(
                        Locale.of("ar"),
                        new Deadline(Optional.of(LocalTime.of(6, 30)), Deadline.Unreviewed.WAIT),
                        Locale.GERMAN,
                        Deadline.NONE),
                settings.translation().byLanguage().byLanguage());

        Cannot cannot = assertThrows(
                Cannot.class, () -> with("standfirst: {translation: {deadlines: {ar: {hour: 'half past six'}}}}"));
        assertTrue(
                String.valueOf(cannot.getMessage()).contains("standfirst.translation.deadlines.ar"),
                cannot.getMessage());
    }

    @Test
    void deadlineOfNoLanguageIsRefused() {
        Cannot cannot =
                assertThrows(Cannot.class, () -> with("standfirst: {translation: {deadlines: {arabisch: {}}}}"));
        assertTrue(String.valueOf(cannot.getMessage()).contains("arabisch"), cannot.getMessage());
    }

    @Test
    void engineAndModelDoNotBothTranslate() {
        Cannot cannot = assertThrows(Cannot.class, () -> with("""
                standfirst:
                  models: {house: {model: small}}
                  roles: {translate: house}
                  translation: {engine: {protocol: apertium, address: "http://127.0.0.1:2737"}}
                """));
        assertTrue(String.valueOf(cannot.getMessage()).contains("roles.translate"), cannot.getMessage());
    }

    @Test
    void publishersSeeTheAddressOfThePaperThatAsks() throws Exception {
        Settings settings = with("standfirst: {address: https://news.example/}");

        assertEquals(
                "Standfirst/0.1 (news digest; obeys robots.txt; +https://news.example/)",
                settings.wire().rules(settings.address()).manners().agent());
    }

    @Test
    void leaveToSummariseIsNotForASettingToGive() throws Exception {
        assertEquals(
                WhenRefused.SKIP,
                with("standfirst: {wire: {when-refused: skip}}")
                        .wire()
                        .rules(Optional.empty())
                        .manners()
                        .whenRefused());

        Cannot cannot = assertThrows(Cannot.class, () -> with("standfirst: {wire: {when-refused: summarise}}"));
        assertTrue(String.valueOf(cannot.getMessage()).contains("licensed-hosts"), cannot.getMessage());
    }

    @Test
    void settingThatCannotBeUsedIsNamed() {
        Cannot cannot = assertThrows(Cannot.class, () -> with("standfirst: {zone: Middle-Earth/Shire}"));
        assertTrue(String.valueOf(cannot.getMessage()).contains("standfirst.zone"), cannot.getMessage());

        cannot = assertThrows(Cannot.class, () -> with("standfirst: {mail: {from: nobody}}"));
        assertTrue(String.valueOf(cannot.getMessage()).contains("standfirst.mail"), cannot.getMessage());
    }

    @Test
    void misspeltSettingGivenAtTheStartIsToldToo() {
        System.setProperty("standfirst.wire.timout", "3s");
        try {
            assertEquals(
                    "there is no setting standfirst.wire.timout (given by -D): did you mean standfirst.wire.timeout?",
                    assertThrows(Cannot.class, () -> SettingsFile.read(Optional.empty()))
                            .getMessage());
        } finally {
            System.clearProperty("standfirst.wire.timout");
        }
    }

    @Test
    void misspeltSettingIsToldWithItsLineAndTheNameThatWasMeant() {
        assertEquals(
                "there is no setting standfirst.pubish (application.yaml, line 2): did you mean standfirst.publish?",
                told("""
                        standfirst:
                          pubish: by-hand
                        """));
        assertTrue(told("standfirst: {models: {house: {model: small, bas-url: 'http://127.0.0.1'}}}")
                .contains("did you mean standfirst.models.house.base-url?"));
        assertTrue(told("standfirst: {wirre: {timeout: 3s}}").contains("did you mean standfirst.wire.timeout?"));
        assertTrue(told("standfirst: {horoscope: {sign: lion}}").contains("'standfirst settings' names all"));
    }

    @Test
    void keyBesideOursIsToldUnlessSpringReadsIt() throws Exception {
        assertEquals(
                "there is no setting standfrist.zone (application.yaml, line 1): ours stand below 'standfirst:'",
                told("standfrist: {zone: Europe/Berlin}"));
        assertEquals(
                "Standfirst", with("server: {forward-headers-strategy: native}").name());
    }

    @Test
    void valueThatCannotBeUsedIsToldWithItsLine() {
        assertTrue(told("standfirst:\n  wire:\n    timeout: soon\n").contains("(application.yaml, line 3)"));
    }

    private String told(String yaml) {
        return String.valueOf(assertThrows(Cannot.class, () -> with(yaml)).getMessage());
    }

    @Test
    void fileThatIsNoYamlIsToldInOneLine() {
        Cannot cannot = assertThrows(Cannot.class, () -> with("standfirst:\n\tzone: [x"));
        assertEquals(1, String.valueOf(cannot.getMessage()).lines().count(), cannot.getMessage());
        assertTrue(String.valueOf(cannot.getMessage()).contains("application.yaml"), cannot.getMessage());
    }
}
