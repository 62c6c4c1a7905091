package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Selection;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.snapshot.ManagedSchemas;
import io.github.migratemaven.snapshot.Strictness;
import io.github.migratemaven.source.SchemaSource;
import io.github.migratemaven.source.sql.SqlFiles;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a project and what they manage.
 *
 * @param sources the wanted schema: files or folders of SQL, loaded in this order
 * @param migrations the migrations directory
 * @param defaultSchema the configured default schema, or null to take the URL's or {@code public}
 * @param schemas the managed schemas; empty for the default schema plus those that history or
 *     sources create
 * @param selection which of their objects count
 * @param strictness what becomes of objects that we cannot write
 * @param privileges whether owners, grants and default privileges are a part of the schema
 */
public record Project(
    List<Path> sources,
    Path migrations,
    @Nullable String defaultSchema,
    List<String> schemas,
    Selection selection,
    Strictness strictness,
    boolean privileges) {

  private static final String USUAL_SCHEMA = "public";

  public Project {
    sources = List.copyOf(sources);
    schemas = List.copyOf(schemas);
  }

  /** A project in which what we cannot write, and who may do what, is left alone. */
  public Project(
      List<Path> sources, Path migrations, @Nullable String defaultSchema, List<String> schemas) {
    this(sources, migrations, defaultSchema, schemas, Selection.EVERYTHING, Strictness.NAME, false);
  }

  /**
   * The same project, of whose objects only some count.
   *
   * @param included patterns of those that count alone; none for all
   * @param excluded patterns of those that do not count, even if they are included
   * @throws io.github.migratemaven.error.MigrateException M404 when one cannot be read
   */
  public Project selecting(List<String> included, List<String> excluded) {
    Selection chosen = Selection.of(included, excluded);
    return new Project(sources, migrations, defaultSchema, schemas, chosen, strictness, privileges);
  }

  /** The same project, in which objects that we cannot write are an error. */
  public Project strict() {
    return new Project(
        sources, migrations, defaultSchema, schemas, selection, Strictness.REFUSE, privileges);
  }

  /** The same project, of which owners, grants and default privileges are a part. */
  public Project withPrivileges() {
    return new Project(sources, migrations, defaultSchema, schemas, selection, strictness, true);
  }

  /** The same project with other sources. */
  Project withSources(List<Path> others) {
    return new Project(
        others, migrations, defaultSchema, schemas, selection, strictness, privileges);
  }

  List<SchemaSource> schemaSources() {
    return sources.stream().map(Project::sourceAt).toList();
  }

  /** The default schema on a database: the configured one, else the URL's, else {@code public}. */
  String defaultSchemaOn(DatabaseAddress address) {
    if (defaultSchema != null) {
      return defaultSchema;
    }
    return address.schema() == null ? USUAL_SCHEMA : address.schema();
  }

  /** The default schema where no database is opened. */
  String defaultSchemaOnPaper() {
    return defaultSchema == null ? USUAL_SCHEMA : defaultSchema;
  }

  ManagedSchemas managed(String effectiveDefault) {
    return new ManagedSchemas(effectiveDefault, schemas, selection, strictness, privileges);
  }

  private static SchemaSource sourceAt(Path path) {
    if (path.toString().endsWith(".prisma")) {
      throw Problem.of(ErrorCode.M114, "A schema.prisma cannot be a source yet: " + path)
          .next(NextStep.text("", "Name a .sql file or a folder of them in <sources>."))
          .raise();
    }
    return new SqlFiles(path);
  }
}
