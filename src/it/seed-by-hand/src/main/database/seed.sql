INSERT INTO books (isbn, title) VALUES
  ('978-0-14-143958-7', 'Emma'),
  ('978-0-14-118280-3', 'Ulysses')
ON CONFLICT (isbn) DO UPDATE SET title = excluded.title
  WHERE books.title <> excluded.title;
