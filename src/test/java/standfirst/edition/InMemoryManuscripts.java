package standfirst.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class InMemoryManuscripts implements Manuscripts {
    private final List<Manuscript> all = new ArrayList<>();

    @Override
    public synchronized boolean keep(Manuscript manuscript) {
        List<Manuscript> before = versions(manuscript.edition(), manuscript.unit());
        return manuscript.version() == before.size() + 1 && all.add(manuscript);
    }

    @Override
    public synchronized Map<String, Manuscript> newest(String edition) {
        Map<String, Manuscript> newest = new HashMap<>();
        for (Manuscript manuscript : all)
            if (manuscript.edition().equals(edition)) newest.put(manuscript.unit(), manuscript);
        return newest;
    }

    @Override
    public synchronized List<Manuscript> versions(String edition, String unit) {
        return all.stream()
                .filter(manuscript -> manuscript.edition().equals(edition)
                        && manuscript.unit().equals(unit))
                .toList();
    }
}
