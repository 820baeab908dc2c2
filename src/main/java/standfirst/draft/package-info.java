/// Drafts as the files that translation tools exchange: XLIFF 2.1, and 1.2 for the tools that know no other.
@NullMarked
package standfirst.draft;

import org.jspecify.annotations.NullMarked;
