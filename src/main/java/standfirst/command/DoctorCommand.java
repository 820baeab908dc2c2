package standfirst.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/// Looks the installation over.
@Command(
        name = "doctor",
        description = {
            "Looks over what the program needs: store, sources, models, mail server, the sender's DNS records. Changes"
                    + " nothing and sends nothing.",
            "",
            "Ends with 1 if something that is set or there does not work."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  standfirst doctor",
            "  standfirst doctor --json | jq '.[] | select(.state == \"wrong\")'",
        })
final class DoctorCommand implements Callable<Integer> {
    @Option(names = "--json", description = "As JSON: [{part, state: well|missing|wrong, says, wayOut}].")
    boolean json;

    @Mixin
    DataFolder data = new DataFolder();

    private final Desk desk;

    DoctorCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<Diagnosis> all = desk.examine(data.folder);
        if (json) System.out.println(json(all));
        else all.forEach(DoctorCommand::print);
        return all.stream().anyMatch(one -> one.state() == Diagnosis.State.WRONG) ? Exit.UNGROUNDED : Exit.DONE;
    }

    private static void print(Diagnosis one) {
        String mark = switch (one.state()) {
            case WELL -> "✓";
            case MISSING -> "–";
            case WRONG -> "✗";
        };
        System.out.println(mark + " " + one.part() + ": " + one.says());
        one.wayOut().ifPresent(way -> System.out.println("    " + way));
    }

    private static String json(List<Diagnosis> all) {
        ArrayNode array = Records.array();
        for (Diagnosis one : all)
            array.add(Records.object()
                    .put("part", one.part())
                    .put("state", one.state().name().toLowerCase(Locale.ROOT))
                    .put("says", one.says())
                    .put("wayOut", one.wayOut().orElse(null)));
        return Records.write(array);
    }
}
