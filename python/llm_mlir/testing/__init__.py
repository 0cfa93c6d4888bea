"""What tests and fuzzers share: other ways to a result, random modules, and what holds one beside the other."""
