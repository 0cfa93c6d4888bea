// A schedule of one's own in the transform dialect, in the place of the stage `schedule`: what it leaves is tiles in a
// parallel loop, and the stages behind it go on from there. examples/research.md runs it.
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%module: !transform.any_op {transform.readonly}) {
    %linear = transform.structured.match attributes {llm.linear} in %module : (!transform.any_op) -> !transform.any_op
    %fill = transform.structured.match ops{["linalg.fill"]} in %module : (!transform.any_op) -> !transform.any_op

    // An item of work: 32 rows by 64 columns, with all of K.
    %tile, %items = transform.structured.tile_using_forall %linear tile_sizes [32, 64]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op)

    // Each item writes its own zeros.
    %zeros, %loop = transform.structured.fuse_into_containing_op %fill into %items
      : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
