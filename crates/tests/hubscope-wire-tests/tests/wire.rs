//! What every operation sends, and what it has to read.

mod generated;
