"""`python -m lint` is `loosebrick`."""

from lint.cli.main import main

if __name__ == "__main__":
    main()
