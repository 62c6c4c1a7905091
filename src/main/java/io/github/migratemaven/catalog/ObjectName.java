package io.github.migratemaven.catalog;

import java.util.Comparator;

/**
 * Names anything that another object can need, or that can need another: the nodes of {@link
 * Dependency}.
 *
 * @param kind the kind of object
 * @param name the object, or the relation of a part
 * @param part the part of the relation, the input argument types of a routine; empty for others
 */
public record ObjectName(Kind kind, QualifiedName name, String part)
    implements Comparable<ObjectName> {

  private static final Comparator<ObjectName> ORDER =
      Comparator.comparing(ObjectName::kind)
          .thenComparing(ObjectName::name)
          .thenComparing(ObjectName::part);

  /** The kinds of objects; tables and views share one, as they share their names. */
  public enum Kind {
    SCHEMA(false),
    EXTENSION(false),
    TYPE(false),
    SEQUENCE(false),
    RELATION(false),
    ROUTINE(false),
    /** A {@link Definition} that is none of the others; the part tells its kind and arguments. */
    DEFINITION(false),
    COLUMN(true),
    /** The default or the expression of a column. */
    DEFAULT(true),
    CONSTRAINT(true),
    INDEX(true),
    TRIGGER(true),
    RULE(true),
    POLICY(true),
    DOMAIN_CHECK(false),
    DOMAIN_DEFAULT(false);

    private final boolean partOfRelation;

    Kind(boolean partOfRelation) {
      this.partOfRelation = partOfRelation;
    }
  }

  /** A PostgreSQL schema. */
  public static ObjectName schema(String schema) {
    return new ObjectName(Kind.SCHEMA, new QualifiedName(schema, ""), "");
  }

  /** An extension. */
  public static ObjectName extension(String extension) {
    return new ObjectName(Kind.EXTENSION, new QualifiedName("", extension), "");
  }

  /** A type that is no table's row. */
  public static ObjectName type(QualifiedName name) {
    return new ObjectName(Kind.TYPE, name, "");
  }

  /** A sequence. */
  public static ObjectName sequence(QualifiedName name) {
    return new ObjectName(Kind.SEQUENCE, name, "");
  }

  /** A table or view, or the type of its rows. */
  public static ObjectName relation(QualifiedName name) {
    return new ObjectName(Kind.RELATION, name, "");
  }

  /** A column. */
  public static ObjectName column(ColumnName column) {
    return new ObjectName(Kind.COLUMN, column.table(), column.column());
  }

  /** The default or the expression of a column. */
  public static ObjectName valueOf(ColumnName column) {
    return new ObjectName(Kind.DEFAULT, column.table(), column.column());
  }

  /** A constraint of a table. */
  public static ObjectName constraint(QualifiedName table, String constraint) {
    return new ObjectName(Kind.CONSTRAINT, table, constraint);
  }

  /** An index of a table or materialized view. */
  public static ObjectName index(QualifiedName table, String index) {
    return new ObjectName(Kind.INDEX, table, index);
  }

  /** A check of a domain. */
  public static ObjectName domainCheck(QualifiedName domain, String check) {
    return new ObjectName(Kind.DOMAIN_CHECK, domain, check);
  }

  /** The default of a domain. */
  public static ObjectName domainDefault(QualifiedName domain) {
    return new ObjectName(Kind.DOMAIN_DEFAULT, domain, "");
  }

  /** A policy of a table. */
  public static ObjectName policy(QualifiedName table, String policy) {
    return new ObjectName(Kind.POLICY, table, policy);
  }

  /** Whether it is a part of a relation or domain, made and dropped with it at the latest. */
  public boolean isPart() {
    return kind.partOfRelation || isPartOfDomain();
  }

  /** The relation or domain that a part belongs to; anything else is its own whole. */
  public ObjectName whole() {
    if (isPartOfDomain()) {
      return type(name);
    }
    return kind.partOfRelation ? relation(name) : this;
  }

  private boolean isPartOfDomain() {
    return kind == Kind.DOMAIN_CHECK || kind == Kind.DOMAIN_DEFAULT;
  }

  @Override
  public int compareTo(ObjectName other) {
    return ORDER.compare(this, other);
  }
}
