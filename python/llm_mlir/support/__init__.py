"""What needs neither MLIR nor a model: files, layouts of arrays, rotary angles, statistics, words."""
