package standfirst.command;

import static java.util.stream.Collectors.joining;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standfirst.api.Scope;
import standfirst.api.Secret;
import standfirst.api.Token;
import standfirst.api.Tokens;

/// Which machines may use the API.
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Gives machines tokens for the API under /api/v1, and takes them back.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst users token add reader --scope read",
            "  standfirst users token add translation-tool --scope translate",
            "  standfirst users token list",
            "  standfirst users token revoke translation-tool",
            "",
            "read: what readers see, and the check; translate: the translators' desk; newsroom: its figures and acts."
                    + " No scope includes another."
        })
final class TokenCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    CommandSpec spec;

    private final Desk desk;

    TokenCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to do: add, list or revoke");
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Makes a token and prints it, this once: only its hash is kept.")
    int add(
            @Parameters(paramLabel = "NAME", description = "Whose token it is: a program, or a place.") String name,
            @Option(
                            names = "--scope",
                            paramLabel = "SCOPE",
                            split = ",",
                            required = true,
                            description = "read, translate or newsroom (several with commas).")
                    List<Scope> scopes,
            @Mixin DataFolder data) {
        Secret secret = Secret.make(new SecureRandom());
        if (!tokens(data).add(sound(name, scopes), secret.hash()))
            throw new Cannot("there is a token " + name + " already; 'users token revoke " + name + "' takes it back");
        System.out.println(secret.text());
        return Exit.DONE;
    }

    private Token sound(String name, List<Scope> scopes) {
        try {
            return Token.made(name, Set.copyOf(scopes), desk.now());
        } catch (IllegalArgumentException nonsense) {
            throw new Cannot(String.valueOf(nonsense.getMessage()), nonsense);
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the tokens, without their secrets.")
    int list(@Mixin DataFolder data) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("NAME", "SCOPES", "MADE", "LAST USED", "")));
        for (Token token : tokens(data).all())
            rows.add(List.of(
                    token.name(),
                    token.scopes().stream().map(Scope::word).collect(joining(",")),
                    LocalDate.ofInstant(token.made(), desk.zone()).toString(),
                    token.used().map(LocalDate::toString).orElse("never"),
                    token.revoked()
                            .map(when -> "revoked " + LocalDate.ofInstant(when, desk.zone()))
                            .orElse("")));
        if (rows.size() == 1) System.out.println("no tokens yet; add one with 'standfirst users token add NAME'");
        else Columns.lines(rows, 5).forEach(System.out::println);
        return Exit.DONE;
    }

    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description = "Lets nobody in with a token any more, at once.")
    int revoke(@Parameters(paramLabel = "NAME") String name, @Mixin DataFolder data) {
        if (!tokens(data).revoke(name, desk.now()))
            throw new Cannot("there is no token " + name + "; 'users token list' shows those that there are");
        System.out.println("revoked " + name);
        return Exit.DONE;
    }

    private Tokens tokens(DataFolder data) {
        return desk.store(data.folder).tokens();
    }
}
