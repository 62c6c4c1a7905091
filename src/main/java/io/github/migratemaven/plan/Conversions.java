package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.CompositeType.Attribute;
import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.Cast;
import io.github.migratemaven.diff.DomainBases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out how values of rebuilt types get over. */
final class Conversions {

  private final Pair<TypeUse> use;
  private final Pair<DomainBases> domains;
  private final Set<QualifiedName> rebuilt;

  Conversions(Situation situation) {
    this.use = situation.catalogs().map(TypeUse::new);
    this.domains = situation.catalogs().map(DomainBases::of);
    this.rebuilt = situation.rebuiltTypes();
  }

  /** How values of a column's or attribute's type get over. */
  Conversion of(Pair<DataType> types) {
    QualifiedName element = types.before().element();
    if (types.differIn(DataType::element) || !rebuilt.contains(element)) {
      return types.differIn(type -> type) ? cast(types) : new Conversion.AsIs();
    }
    Pair<Optional<CompositeType>> composite = use.map(side -> side.composite(element));
    if (composite.before().isPresent() && composite.after().isPresent()) {
      return ofComposite(types, composite.map(Optional::get));
    }
    Pair<Optional<Domain>> domain = use.map(side -> side.domain(element));
    return domain.before().isPresent() && domain.after().isPresent()
        ? ofDomain(types, domain.map(Optional::get))
        : new Conversion.ByText(types.after());
  }

  private Conversion cast(Pair<DataType> types) {
    return Cast.between(types, domains) == Cast.NONE
        ? new Conversion.ByText(types.after())
        : new Conversion.ByCast(types.after());
  }

  private Conversion ofDomain(Pair<DataType> types, Pair<Domain> domain) {
    DataType to = element(types.after());
    Conversion below = of(domain.map(Domain::base));
    if (below instanceof Conversion.ByText) {
      return new Conversion.ByText(types.after());
    }
    if (below instanceof Conversion.ByAttribute attributes) {
      return spread(types.after(), new Conversion.ByAttribute(to, attributes.fields()));
    }
    return below instanceof Conversion.AsIs || below instanceof Conversion.ByCast
        ? new Conversion.ByCast(types.after())
        : spread(types.after(), new Conversion.AndCast(below, to));
  }

  private Conversion ofComposite(Pair<DataType> types, Pair<CompositeType> type) {
    Map<String, Attribute> before = new LinkedHashMap<>();
    type.before().attributes().forEach(attribute -> before.put(attribute.name(), attribute));
    List<Conversion.Field> fields = new ArrayList<>();
    for (Attribute after : type.after().attributes()) {
      Attribute was = before.get(after.name());
      fields.add(
          was == null
              ? new Conversion.New()
              : new Conversion.Kept(was.name(), of(new Pair<>(was.type(), after.type()))));
    }
    return spread(types.after(), new Conversion.ByAttribute(element(types.after()), fields));
  }

  /** The conversion of a value, or of each element of an array. */
  private static Conversion spread(DataType to, Conversion element) {
    return to.array() ? new Conversion.ByElement(to, element) : element;
  }

  private static DataType element(DataType type) {
    return new DataType(type.sql(), type.element(), false);
  }
}
