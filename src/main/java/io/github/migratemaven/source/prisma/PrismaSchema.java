package io.github.migratemaven.source.prisma;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.script.TextFile;
import io.github.migratemaven.source.SchemaSource;
import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.tables.ModelCatalog;
import io.github.migratemaven.source.rendered.RenderedSchema;
import java.nio.file.Path;
import java.util.List;

/**
 * A {@code schema.prisma}, or a folder of such files that are one schema.
 *
 * @param path the file or folder
 */
public record PrismaSchema(Path path) implements SchemaSource {

  /** No schema has this name: what names none is created where the session's search_path says. */
  private static final String UNSAID = "";

  @Override
  public List<Script> scripts() {
    return scripts(model());
  }

  /** The statements that make what a schema describes. */
  static List<Script> scripts(DataModel model) {
    Pair<Catalog> states = new Pair<>(Catalog.empty(), ModelCatalog.of(model, UNSAID));
    return RenderedSchema.of(states, new SqlNames(UNSAID)).scripts();
  }

  /**
   * What the schema means.
   *
   * @throws io.github.migratemaven.error.MigrateException P1012 with all that is wrong in it
   */
  public DataModel model() {
    List<TextFile> files = PrismaFiles.at(path);
    ReadSchema read = ReadSchema.of(files);
    if (!read.findings().isEmpty()) {
      throw InvalidSchema.because(read.findings());
    }
    return read.model();
  }
}
