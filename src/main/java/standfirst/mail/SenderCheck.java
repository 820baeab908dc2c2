package standfirst.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What mailbox providers look up of a sender's domain before they believe a mail: SPF (RFC 7208), the DKIM key
/// (RFC 6376), DMARC (RFC 7489), and servers that take the answers.
public final class SenderCheck {
    private static final Pattern VERSION = Pattern.compile("v=[^;]*;?");
    private static final Pattern KEY = Pattern.compile("(?:^|;)\\s*p=([A-Za-z0-9+/=\\s]*)");

    private final NameSystem names;

    public SenderCheck(NameSystem names) {
        this.names = names;
    }

    /// What a record says, or what is wrong, and the record that would be right.
    public record Record(String what, boolean well, String says, String wayOut) {}

    /// @param dkim the signing key, if the program signs
    public List<Record> of(String domain, Optional<Signature> dkim) {
        List<Record> records = new ArrayList<>();
        records.add(mx(domain));
        records.add(spf(domain));
        dkim.ifPresent(signature -> records.add(key(signature)));
        records.add(dmarc(domain));
        return records;
    }

    /// Whose signature, under which selector, and the public key as it has to stand in the record.
    public record Signature(String domain, String selector, String publicKey) {
        String name() {
            return selector + "._domainkey." + domain;
        }
    }

    private Record mx(String domain) {
        List<String> servers = names.mailServers(domain);
        return servers.isEmpty() || servers.equals(List.of(""))
                ? new Record(
                        "MX",
                        false,
                        domain + " has no server that takes mail, so that bounces and answers are lost",
                        "add an MX record to " + domain + " that names your mail server")
                : new Record("MX", true, "mail for " + domain + " goes to " + servers.getFirst(), "");
    }

    private Record spf(String domain) {
        List<String> found = starting(names.texts(domain), "v=spf1");
        if (found.size() > 1)
            return new Record(
                    "SPF",
                    false,
                    domain + " has " + found.size() + " SPF records, and may have one",
                    "keep one of them");
        return found.isEmpty()
                ? new Record(
                        "SPF",
                        false,
                        domain + " does not say who may send its mail",
                        "add a TXT record to " + domain + ", like \"v=spf1 mx -all\", that names your mail server")
                : new Record("SPF", true, found.getFirst(), "");
    }

    private Record key(Signature signature) {
        String right = "v=DKIM1; k=rsa; p=" + signature.publicKey();
        List<String> found = names.texts(signature.name());
        String wayOut = "add a TXT record to " + signature.name() + ": " + right;
        if (found.isEmpty()) return new Record("DKIM", false, "there is no key at " + signature.name(), wayOut);
        boolean ours = found.stream().anyMatch(record -> keyIn(record).equals(signature.publicKey()));
        return ours
                ? new Record("DKIM", true, "the key at " + signature.name() + " is ours", "")
                : new Record("DKIM", false, "the key at " + signature.name() + " is another one than ours", wayOut);
    }

    private static String keyIn(String record) {
        var key = KEY.matcher(record);
        return key.find() ? key.group(1).replaceAll("\\s", "") : "";
    }

    /// That of the domain, or of one above it, down to two labels.
    private Record dmarc(String domain) {
        for (String at = domain; at.indexOf('.') > 0; at = at.substring(at.indexOf('.') + 1)) {
            List<String> found = starting(names.texts("_dmarc." + at), "v=dmarc1");
            if (!found.isEmpty())
                return new Record(
                        "DMARC",
                        true,
                        VERSION.matcher(found.getFirst()).replaceFirst("").strip(),
                        "");
        }
        return new Record(
                "DMARC",
                false,
                domain + " does not say what is to become of mail that is not its own; large providers refuse bulk mail"
                        + " without it",
                "add a TXT record to _dmarc." + domain + ", like \"v=DMARC1; p=none; rua=mailto:dmarc@" + domain
                        + "\"");
    }

    private static List<String> starting(List<String> records, String version) {
        return records.stream()
                .filter(record -> record.toLowerCase(Locale.ROOT).startsWith(version))
                .toList();
    }
}
