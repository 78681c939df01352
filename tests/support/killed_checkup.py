"""A program that checks with a job in the process apart, and is then killed: prints that process's id and the job's.

Takes the service's URL; the key is read from standard input.
"""

import sys

from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.secret import Secret
from desktop_app.services.checkup_process import CheckupProcess

key = Secret(sys.stdin.readline().strip())
apart = CheckupProcess()
told = False
for report in apart.check_up(
    Account(name="lab", url=sys.argv[1]), lambda _: Credentials(api_key=key), CancelToken(60), job=JobWish(shots=10)
):
    if report.job_id and not told:
        told = True
        sys.stdout.write(f"{apart.pid} {report.job_id}\n")
        sys.stdout.flush()
