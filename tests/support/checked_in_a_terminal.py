"""`test --job` of an account at the service whose URL is the argument; the key is read from standard input."""

import sys

from desktop_app.cli.check import check
from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.secret import Secret

key = Secret(sys.stdin.readline().strip())
sys.exit(check(Account(name="lab", url=sys.argv[1]), lambda _: Credentials(api_key=key), JobWish(shots=10), 60))
