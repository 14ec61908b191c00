// ids; labels. Of each thing, which of the labels it has, in their order, its date's bounds, and how many relations are at it.
UNWIND $ids AS id
MATCH (thing:Entity {id: id})
RETURN id, [label IN $labels WHERE label IN labels(thing) | toString(label)] AS labels,
  thing.earliest AS earliest, thing.latest AS latest,
  COUNT { (thing)-->(:Entity) } + COUNT { (thing)<--(:Entity) } AS degree
ORDER BY id
