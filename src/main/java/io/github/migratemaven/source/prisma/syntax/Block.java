package io.github.migratemaven.source.prisma.syntax;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands at the top of a file. */
public sealed interface Block {

  /** Its name. */
  Identifier name();

  /** From its keyword to its closing brace. */
  Span span();

  /** A datasource or a generator. */
  record Config(
      ConfigKind kind,
      Identifier name,
      List<Property> properties,
      @Nullable String documentation,
      Span span)
      implements Block {
    public Config {
      properties = List.copyOf(properties);
    }
  }

  /** What a configuring block configures. */
  enum ConfigKind {
    /** Which database. */
    DATASOURCE,
    /** What Prisma makes of the schema. */
    GENERATOR
  }

  /** A model, or what is written like one. */
  record Model(
      ModelKind kind,
      Identifier name,
      List<Field> fields,
      List<Attribute> attributes,
      @Nullable String documentation,
      Span span)
      implements Block {
    public Model {
      fields = List.copyOf(fields);
      attributes = List.copyOf(attributes);
    }

    /** The field of a name. */
    public Optional<Field> field(String field) {
      return fields.stream().filter(each -> each.name().text().equals(field)).findFirst();
    }
  }

  /** What has fields. */
  enum ModelKind {
    /** A table. */
    MODEL,
    /** A view. */
    VIEW,
    /** A composite type, which Prisma refuses on PostgreSQL. */
    TYPE
  }

  /** An enum. */
  record Enumeration(
      Identifier name,
      List<EnumValue> values,
      List<Attribute> attributes,
      @Nullable String documentation,
      Span span)
      implements Block {
    public Enumeration {
      values = List.copyOf(values);
      attributes = List.copyOf(attributes);
    }
  }
}
