package io.github.migratemaven.snapshot;

import static io.github.migratemaven.catalog.SqlNames.literal;
import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Routine;
import io.github.migratemaven.catalog.Rule;
import io.github.migratemaven.catalog.Trigger;
import io.github.migratemaven.catalog.View;
import java.sql.SQLException;
import java.util.Optional;

/** Views, routines, triggers and rules under a scratch name, as PostgreSQL prints them. */
record ScratchCode(Scratch scratch) {

  private static final String NAME = "migrate scratch";

  /** The query of a view. */
  Optional<String> of(View view) throws SQLException {
    String name = "pg_temp." + quoted(NAME);
    return scratch.reprinted(
        "CREATE VIEW " + name + " AS " + view.query(),
        "SELECT pg_get_viewdef(" + literal(name) + "::regclass)");
  }

  /** A routine keeps its own name, which its body may use before the names of its arguments. */
  Optional<String> of(Routine routine) throws SQLException {
    return scratch.reprinted(
        "CREATE "
            + routine.kind()
            + " pg_temp."
            + quoted(routine.name().name().name())
            + routine.definition(),
        "SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = pg_my_temp_schema()");
  }

  /** A trigger of a relation that exists. */
  Optional<String> of(Trigger trigger) throws SQLException {
    return scratch.reprinted(
        (trigger.constraint() ? "CREATE CONSTRAINT TRIGGER " : "CREATE TRIGGER ")
            + quoted(NAME)
            + " "
            + trigger.event()
            + " ON "
            + qualified(trigger.relation())
            + " "
            + trigger.action(),
        "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE tgname = " + literal(NAME));
  }

  /** A rule of a relation that exists. */
  Optional<String> of(Rule rule) throws SQLException {
    return scratch.reprinted(
        "CREATE RULE "
            + quoted(NAME)
            + " AS ON "
            + rule.event()
            + " TO "
            + qualified(rule.relation())
            + " "
            + rule.action(),
        "SELECT pg_get_ruledef(oid) FROM pg_rewrite WHERE rulename = " + literal(NAME));
  }

  private static String qualified(QualifiedName name) {
    return quoted(name.schema()) + "." + quoted(name.name());
  }
}
