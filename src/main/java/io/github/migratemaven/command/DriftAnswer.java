package io.github.migratemaven.command;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a person chose to do about a database that differs from the branch. */
public sealed interface DriftAnswer {

  /** Hands this choice to the method for its kind. */
  <R> R accept(Visitor<R> visitor) throws SQLException;

  /** One method for each kind of choice. */
  interface Visitor<R> {
    R adopt(Adopt answer) throws SQLException;

    R revert(Revert answer) throws SQLException;

    R reset(Reset answer) throws SQLException;

    R none(None answer) throws SQLException;
  }

  /**
   * The difference becomes a migration, and part of the schema.
   *
   * @param name words for the migration's name; may be empty
   */
  record Adopt(String name) implements DriftAnswer {
    @Override
    public <R> R accept(Visitor<R> visitor) throws SQLException {
      return visitor.adopt(this);
    }
  }

  /**
   * The database becomes what the branch says.
   *
   * @param acceptDataLoss the losses they accept, item by item or {@code all}; null for none
   */
  record Revert(@Nullable String acceptDataLoss) implements DriftAnswer {

    @Override
    public <R> R accept(Visitor<R> visitor) throws SQLException {
      return visitor.revert(this);
    }
  }

  /**
   * Everything is dropped and all migrations run again.
   *
   * @param proposal what that loses
   * @param consent the name of the database; may be empty when nothing is lost
   */
  record Reset(ResetDecision.Proposal proposal, String consent) implements DriftAnswer {
    @Override
    public <R> R accept(Visitor<R> visitor) throws SQLException {
      return visitor.reset(this);
    }
  }

  /** No choice was made. */
  record None() implements DriftAnswer {
    @Override
    public <R> R accept(Visitor<R> visitor) throws SQLException {
      return visitor.none(this);
    }
  }
}
