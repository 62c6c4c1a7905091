package io.github.migratemaven.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Routine;
import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nothing that a database can hold is passed over in silence: the catalogs themselves are asked.
 */
class KitchenSinkTest {

  /** What lives in schema public by the catalogs' own word, without parts of other objects. */
  private static final String IN_PUBLIC =
      """
      WITH found AS (
        SELECT 'pg_class'::regclass AS classid, c.oid FROM pg_class c
        WHERE relnamespace = 'public'::regnamespace AND relkind NOT IN ('i', 'I', 'c', 't', 'S')
        UNION ALL
        SELECT 'pg_type'::regclass, t.oid FROM pg_type t LEFT JOIN pg_class c ON c.oid = t.typrelid
        WHERE typnamespace = 'public'::regnamespace AND typtype <> 'm'
          AND coalesce(c.relkind, 'c') = 'c'
          AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
        UNION ALL
        SELECT 'pg_proc'::regclass, p.oid FROM pg_proc p
        WHERE pronamespace = 'public'::regnamespace AND proname NOT IN ('span', 'spanmultirange',
          'span_multirange')
        UNION ALL
        SELECT 'pg_operator'::regclass, oid FROM pg_operator
        WHERE oprnamespace = 'public'::regnamespace
        UNION ALL
        SELECT 'pg_opclass'::regclass, oid FROM pg_opclass
        WHERE opcnamespace = 'public'::regnamespace
        UNION ALL
        SELECT 'pg_opfamily'::regclass, oid FROM pg_opfamily
        WHERE opfnamespace = 'public'::regnamespace
        UNION ALL
        SELECT 'pg_collation'::regclass, oid FROM pg_collation
        WHERE collnamespace = 'public'::regnamespace
        UNION ALL
        SELECT 'pg_conversion'::regclass, oid FROM pg_conversion
        WHERE connamespace = 'public'::regnamespace
        UNION ALL
        SELECT 'pg_statistic_ext'::regclass, oid FROM pg_statistic_ext
        WHERE stxnamespace = 'public'::regnamespace)
      SELECT o.identity FROM found f, pg_identify_object(f.classid, f.oid, 0) o
      WHERE NOT EXISTS (SELECT FROM pg_depend m
                        WHERE m.classid = f.classid AND m.objid = f.oid AND m.deptype = 'e')
      """;

  private static TestDatabase database;
  private static Catalog catalog;

  @BeforeAll
  static void load() throws Exception {
    database = TestDatabase.create();
    database.execute(
        Files.readString(
            Path.of("src", "test", "resources", "introspect", "only-named", "schema.sql")));
    database.execute("CREATE TYPE mood AS ENUM ('ok')");
    database.execute(
        "CREATE SUBSCRIPTION sub CONNECTION 'dbname=nowhere' PUBLICATION pub"
            + " WITH (connect = false, slot_name = NONE)");
    catalog = CatalogReader.read(database.connection(), Scope.everything("public"));
  }

  @AfterAll
  static void unload() throws SQLException {
    // A database with a subscription cannot be dropped.
    database.execute("DROP SUBSCRIPTION IF EXISTS sub");
    database.close();
  }

  @Test
  void what_is_named_only_is_named_by_its_kind() throws IOException {
    Set<String> kinds =
        LeftOut.onThisServer().stream()
            .filter(LeftOut::isNamedOnly)
            .map(LeftOut::kind)
            .collect(Collectors.toSet());
    assertThat(catalog.unmodelled()).extracting(Unmodelled::kind).containsAll(kinds);
  }

  @Test
  void every_object_of_a_schema_is_in_the_catalog_under_its_name() {
    Set<String> names =
        catalog.unmodelled().stream()
            .map(Unmodelled::identity)
            .collect(Collectors.toCollection(TreeSet::new));
    catalog.tables().forEach(table -> names.add("public." + table.name().name()));
    catalog.views().forEach(view -> names.add("public." + view.name().name()));
    catalog.routines().stream()
        .map(Routine::name)
        .forEach(routine -> names.add(identity(routine.name(), routine.arguments())));
    catalog.enums().forEach(type -> names.add("public." + type.name().name()));
    for (Definition each : catalog.definitions()) {
      names.add("public." + each.name().name());
      names.add("public." + each.name().name() + " USING " + each.arguments());
      names.add(identity(each.name(), each.arguments()));
    }
    catalog.domains().forEach(domain -> names.add("public." + domain.name().name()));
    catalog.composites().forEach(type -> names.add("public." + type.name().name()));
    List<String> there = database.queryStrings(IN_PUBLIC);
    assertThat(there).hasSizeGreaterThan(30).allSatisfy(name -> assertThat(names).contains(name));
  }

  /** As {@code pg_identify_object} prints what bears the types of its arguments. */
  private static String identity(QualifiedName name, String arguments) {
    String types = arguments.replace(", ", ",").replaceAll("\\bnum\\b", "public.num");
    return "public." + name.name() + "(" + types + ")";
  }
}
