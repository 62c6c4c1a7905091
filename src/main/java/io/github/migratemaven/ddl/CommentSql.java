package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.literal;
import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.diff.CommentTarget;
import io.github.migratemaven.plan.CommentStep;

/** Writes comments. */
final class CommentSql {

  private CommentSql() {}

  static String of(CommentStep step, SqlNames names) {
    String text = step.text() == null ? "NULL" : literal(step.text());
    return "COMMENT ON " + target(step.target(), names) + " IS " + text + ";";
  }

  private static String target(CommentTarget target, SqlNames names) {
    String object = names.of(target.object());
    String type = names.ofType(target.object());
    return switch (target.kind()) {
      case SCHEMA -> "SCHEMA " + quoted(target.object().name());
      case EXTENSION -> "EXTENSION " + quoted(target.object().name());
      case TYPE -> "TYPE " + type;
      case DOMAIN -> "DOMAIN " + type;
      case DOMAIN_CONSTRAINT -> "CONSTRAINT " + quoted(target.part()) + " ON DOMAIN " + type;
      case SEQUENCE -> "SEQUENCE " + object;
      case TABLE -> "TABLE " + object;
      case FOREIGN_TABLE -> "FOREIGN TABLE " + object;
      case COLUMN -> "COLUMN " + object + "." + quoted(target.part());
      case CONSTRAINT -> "CONSTRAINT " + quoted(target.part()) + " ON " + object;
      case INDEX -> "INDEX " + object;
      case POLICY -> "POLICY " + quoted(target.part()) + " ON " + object;
      case VIEW -> "VIEW " + object;
      case MATERIALIZED_VIEW -> "MATERIALIZED VIEW " + object;
      case ROUTINE -> "ROUTINE " + object + "(" + target.part() + ")";
      case TRIGGER -> "TRIGGER " + quoted(target.part()) + " ON " + object;
      case RULE -> "RULE " + quoted(target.part()) + " ON " + object;
    };
  }
}
