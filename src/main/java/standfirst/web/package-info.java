/// Templates, the pages that are written to files, and the server that shows the same ones.
@NullMarked
package standfirst.web;

import org.jspecify.annotations.NullMarked;
