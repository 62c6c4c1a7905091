package io.github.migratemaven.testkit;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.introspect.CatalogReader;
import io.github.migratemaven.introspect.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** What tests say about catalogs; a failure shows the lines that differ. */
public final class CatalogAssert extends AbstractAssert<CatalogAssert, Catalog> {

  private CatalogAssert(@Nullable Catalog actual) {
    super(actual, CatalogAssert.class);
  }

  /** About a catalog. */
  public static CatalogAssert assertThat(@Nullable Catalog actual) {
    return new CatalogAssert(actual);
  }

  /** About everything in a database, read now with default schema {@code public}. */
  public static CatalogAssert assertThatCatalogOf(Connection connection) throws SQLException {
    return assertThat(CatalogReader.read(connection, Scope.everything("public")));
  }

  /** Fails with the differing lines of both texts: {@code -} is expected, {@code +} is there. */
  public CatalogAssert isSameAs(Catalog expected) {
    return hasText(CatalogText.of(expected));
  }

  /** Fails unless {@link CatalogText} prints exactly this. */
  public CatalogAssert hasText(String expected) {
    isNotNull();
    String text = CatalogText.of(actual);
    if (!text.equals(expected)) {
      failWithMessage("Other catalog than expected:%n%s", UnifiedDiff.of(expected, text));
    }
    return this;
  }
}
