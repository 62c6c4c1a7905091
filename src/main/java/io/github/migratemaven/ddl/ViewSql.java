package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue.Default;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.View;
import io.github.migratemaven.catalog.ViewOptions;
import io.github.migratemaven.catalog.ViewOptions.Check;
import io.github.migratemaven.plan.ViewStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes statements about views. */
record ViewSql(SqlNames names) implements ViewStep.Visitor<List<String>> {

  private static final String SECURITY_BARRIER = "security_barrier";
  private static final String SECURITY_INVOKER = "security_invoker";
  private static final String CHECK_OPTION = "check_option";

  @Override
  public List<String> create(ViewStep.Create step) {
    return List.of(definition("CREATE ", step.view()));
  }

  @Override
  public List<String> begin(ViewStep.Begin step) {
    return List.of(shell(step.view()));
  }

  @Override
  public List<String> hollow(ViewStep.Hollow step) {
    return List.of(shell(step.view()));
  }

  /** Without its options: a check option wants a view that can be written through. */
  private String shell(View view) {
    SqlTypes types = new SqlTypes(names);
    String columns =
        view.columns().stream()
            .map(
                column ->
                    "    NULL::"
                        + types.of(column.type())
                        + collation(column)
                        + " AS "
                        + quoted(column.name()))
            .collect(Collectors.joining(",\n"));
    return "CREATE OR REPLACE VIEW " + names.of(view.name()) + " AS SELECT\n" + columns + ";";
  }

  private String collation(Column column) {
    return column.collation() == null ? "" : " COLLATE " + Collations.of(column.collation(), names);
  }

  @Override
  public List<String> replace(ViewStep.Replace step) {
    return List.of(definition("CREATE OR REPLACE ", step.view()));
  }

  @Override
  public List<String> setOptions(ViewStep.SetOptions step) {
    Pair<List<String>> options = step.options().map(ViewSql::options);
    String alter = "ALTER VIEW " + names.of(step.view());
    List<String> lost = new ArrayList<>(options.before().stream().map(ViewSql::key).toList());
    lost.removeAll(options.after().stream().map(ViewSql::key).toList());
    List<String> sql = new ArrayList<>();
    if (!options.after().isEmpty()) {
      sql.add(alter + " SET (" + String.join(", ", options.after()) + ");");
    }
    if (!lost.isEmpty()) {
      sql.add(alter + " RESET (" + String.join(", ", lost) + ");");
    }
    return sql;
  }

  @Override
  public List<String> setDefault(ViewStep.SetDefault step) {
    Column column = step.column();
    String value =
        column.value() instanceof Default written
            ? "SET DEFAULT " + Expressions.ofDefault(written.expression(), column.type())
            : "DROP DEFAULT";
    return List.of(
        "ALTER VIEW "
            + names.of(step.view())
            + " ALTER COLUMN "
            + quoted(column.name())
            + " "
            + value
            + ";");
  }

  @Override
  public List<String> keep(ViewStep.Keep step) {
    ClauseSql clauses = new ClauseSql(names);
    return List.of(
        "ALTER MATERIALIZED VIEW "
            + names.of(step.view())
            + " "
            + step.clauses().stream()
                .map(clause -> clause.accept(clauses))
                .collect(Collectors.joining(",\n"))
            + ";");
  }

  @Override
  public List<String> drop(ViewStep.Drop step) {
    return List.of("DROP " + kind(step.view()) + names.of(step.view().name()) + ";");
  }

  private String definition(String create, View view) {
    List<String> options = options(view.options());
    return create
        + kind(view)
        + names.of(view.name())
        + (options.isEmpty() ? "" : " WITH (" + String.join(", ", options) + ")")
        + TableStorageSql.inCreate(view.storage())
        + " AS\n"
        + view.query()
        + (view.populated() ? "" : "\nWITH NO DATA")
        + ";";
  }

  private static String kind(View view) {
    return view.materialized() ? "MATERIALIZED VIEW " : "VIEW ";
  }

  private static List<String> options(ViewOptions options) {
    List<String> written = new ArrayList<>();
    if (options.securityBarrier()) {
      written.add(SECURITY_BARRIER + "=true");
    }
    if (options.securityInvoker()) {
      written.add(SECURITY_INVOKER + "=true");
    }
    if (options.check() != Check.NONE) {
      written.add(CHECK_OPTION + "=" + options.check().name().toLowerCase(Locale.ROOT));
    }
    return written;
  }

  private static String key(String option) {
    return option.substring(0, option.indexOf('='));
  }
}
