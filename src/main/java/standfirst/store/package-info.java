/// The database: sources, articles, points and editions with stable ids.
@NullMarked
package standfirst.store;

import org.jspecify.annotations.NullMarked;
