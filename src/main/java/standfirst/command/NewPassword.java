package standfirst.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Option;
import standfirst.staff.Passwords;

/// Asks for a password, twice and unseen on a terminal, or as the first line of standard input. It is no argument:
/// those stand in the shell's history and in the list of processes.
final class NewPassword {
    @Option(names = "--password-stdin", description = "Take the password from the first line of standard input.")
    boolean fromStandardInput;

    String ask(String name) {
        String password = fromStandardInput ? firstLine() : onTerminal(name);
        Passwords.objection(password).ifPresent(objection -> {
            throw new Cannot("the password " + objection);
        });
        return password;
    }

    private static String firstLine() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null) throw new Cannot("--password-stdin: standard input is empty");
            return line;
        } catch (IOException unreadable) {
            throw new Cannot("--password-stdin: " + unreadable.getMessage(), unreadable);
        }
    }

    private static String onTerminal(String name) {
        Console console = System.console();
        if (console == null || !console.isTerminal())
            throw new Cannot("there is no terminal to ask for the password on; use --password-stdin");
        String password = read(console, "Password for " + name + ": ");
        if (!password.equals(read(console, "Again: "))) throw new Cannot("the two passwords differ");
        return password;
    }

    private static String read(Console console, String prompt) {
        char[] typed = console.readPassword("%s", prompt);
        if (typed == null) throw new Cannot("no password was given");
        return new String(typed);
    }
}
