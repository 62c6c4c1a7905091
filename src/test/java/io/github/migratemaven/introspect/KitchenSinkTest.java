package io.github.migratemaven.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Routine;
import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final Set<String> MODELLED =
      Set.of(
          "pg_namespace",
          "pg_extension",
          "pg_enum",
          "pg_sequence",
          "pg_class",
          "pg_attribute",
          "pg_attrdef",
          "pg_constraint",
          "pg_index",
          "pg_type",
          "pg_policy",
          "pg_trigger",
          "pg_rewrite",
          "pg_description",
          "pg_collation",
          "pg_event_trigger");

  private static final Map<String, String> NAMED = new HashMap<>();

  static {
    NAMED.put("pg_proc", "function");
    NAMED.put("pg_aggregate", "aggregate");
    NAMED.put("pg_operator", "operator");
    NAMED.put("pg_opclass", "operator class");
    NAMED.put("pg_opfamily", "operator family");
    NAMED.put("pg_conversion", "conversion");
    NAMED.put("pg_ts_config", "text search configuration");
    NAMED.put("pg_ts_dict", "text search dictionary");
    NAMED.put("pg_ts_parser", "text search parser");
    NAMED.put("pg_ts_template", "text search template");
    NAMED.put("pg_statistic_ext", "statistics object");
    NAMED.put("pg_publication", "publication");
    NAMED.put("pg_subscription", "subscription");
    NAMED.put("pg_foreign_data_wrapper", "foreign-data wrapper");
    NAMED.put("pg_foreign_server", "server");
    NAMED.put("pg_foreign_table", "foreign table");
    NAMED.put("pg_user_mapping", "user mapping");
    NAMED.put("pg_cast", "cast");
    NAMED.put("pg_language", "language");
    NAMED.put("pg_transform", "transform");
    NAMED.put("pg_am", "access method");
    NAMED.put("pg_range", "range type");
    NAMED.put("pg_inherits", "inheritance child");
    NAMED.put("pg_partitioned_table", "partitioned table");
    NAMED.put("pg_seclabel", "security label");
  }

  /** Rows that are parts of something named. */
  private static final Set<String> PARTS =
      Set.of(
          "pg_amop", // operator family
          "pg_amproc",
          "pg_ts_config_map",
          "pg_publication_rel",
          "pg_publication_namespace",
          "pg_subscription_rel");

  private static final Set<String> LEFT_OUT =
      Set.of(
          // Privileges are not managed.
          "pg_default_acl",
          "pg_init_privs",
          "pg_parameter_acl",
          // Data and what the server keeps for itself.
          "pg_statistic",
          "pg_statistic_ext_data",
          "pg_largeobject",
          "pg_largeobject_metadata",
          "pg_depend",
          "pg_shdepend",
          // The cluster's and not the database's.
          "pg_authid",
          "pg_auth_members",
          "pg_database",
          "pg_db_role_setting",
          "pg_tablespace",
          "pg_replication_origin",
          "pg_shdescription",
          "pg_shseclabel");

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
  void every_catalog_of_this_server_is_modelled_named_or_left_out_for_a_reason() {
    Set<String> known = new TreeSet<>(MODELLED);
    known.addAll(NAMED.keySet());
    known.addAll(PARTS);
    known.addAll(LEFT_OUT);
    List<String> catalogs =
        database.queryStrings(
            "SELECT relname FROM pg_class"
                + " WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r'");
    assertThat(catalogs).isNotEmpty().allSatisfy(name -> assertThat(known).contains(name));
  }

  @Test
  void what_is_not_modelled_is_named_by_its_kind() {
    assertThat(catalog.unmodelled()).extracting(Unmodelled::kind).containsAll(NAMED.values());
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
        .forEach(
            routine ->
                names.add(
                    "public."
                        + routine.name().name()
                        + "("
                        + routine.arguments().replace(", ", ",").replace("num", "public.num")
                        + ")"));
    catalog.enums().forEach(type -> names.add("public." + type.name().name()));
    catalog
        .definitions()
        .forEach(each -> names.add(each.name().schema() + "." + each.name().name()));
    catalog.domains().forEach(domain -> names.add("public." + domain.name().name()));
    catalog.composites().forEach(type -> names.add("public." + type.name().name()));
    List<String> there = database.queryStrings(IN_PUBLIC);
    assertThat(there).hasSizeGreaterThan(30).allSatisfy(name -> assertThat(names).contains(name));
  }
}
