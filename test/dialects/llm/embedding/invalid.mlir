// RUN: llm-opt %s --split-input-file --verify-diagnostics

func.func @ids_are_i32(%ids: tensor<?xi64>, %table: tensor<40x8xf32>) {
  // expected-error @+1 {{'llm.embedding' op expects ids of element type i32, got tensor<?xi64>}}
  %h = "llm.embedding"(%ids, %table) : (tensor<?xi64>, tensor<40x8xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @ids_are_flat(%ids: tensor<?x?xi32>, %table: tensor<40x8xf32>) {
  // expected-error @+1 {{'llm.embedding' op expects ids [T], got tensor<?x?xi32>}}
  %h = "llm.embedding"(%ids, %table) : (tensor<?x?xi32>, tensor<40x8xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @table_is_float(%ids: tensor<?xi32>, %table: tensor<40x8xi32>) {
  // expected-error @+1 {{'llm.embedding' op expects table of a float element type (f16, bf16, f32, f64), got tensor<40x8xi32>}}
  %h = "llm.embedding"(%ids, %table) : (tensor<?xi32>, tensor<40x8xi32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @rows_have_one_length(%ids: tensor<?xi32>, %table: tensor<40x8xf32>) {
  // expected-error @+1 {{'llm.embedding' op expects result [T, H] with H = 8 to match table [V, H], got tensor<?x9xf32>}}
  %h = "llm.embedding"(%ids, %table) : (tensor<?xi32>, tensor<40x8xf32>) -> tensor<?x9xf32>
  return
}

// -----

func.func @a_row_for_each_id(%ids: tensor<4xi32>, %table: tensor<40x8xf32>) {
  // expected-error @+1 {{'llm.embedding' op expects result [T, H] with T = 4 to match ids [T], got tensor<5x8xf32>}}
  %h = "llm.embedding"(%ids, %table) : (tensor<4xi32>, tensor<40x8xf32>) -> tensor<5x8xf32>
  return
}

// -----

func.func @one_first_row(%ids: tensor<4xi32>, %table: tensor<40x8xf32>, %first: tensor<2xi32>) {
  // expected-error @+1 {{'llm.embedding' op expects first [1]}}
  %h = "llm.embedding"(%ids, %table, %first) : (tensor<4xi32>, tensor<40x8xf32>, tensor<2xi32>) -> tensor<4x8xf32>
  return
}
