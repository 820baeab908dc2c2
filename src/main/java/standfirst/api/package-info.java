/// The API for machines, under `/api/v1`: what readers see, the translators' desk, the check, and the newsroom's acts,
/// for whoever shows a token. What it takes and gives stands in `openapi.yaml`, which a test holds against the routes.
@NullMarked
package standfirst.api;

import org.jspecify.annotations.NullMarked;
