"""What is seen and touched: the only rooms that know Qt."""
