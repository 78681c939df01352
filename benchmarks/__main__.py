"""`python -m benchmarks` measures everything, as `python benchmarks/all.py` does."""

from benchmarks.all import main

if __name__ == "__main__":
    main()
