"""Every injected fault: how it is made, and what the program must say to it."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.domain.channels import Channel
from desktop_app.domain.errors import Layer


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """`made` are faults of the practice service; a `road` is a fault between here and it (see roads.py).

    `here` is one on this computer (see here.py), and `given_up_at` the step at which the person cancels.
    `layer` is None where the check must pass all the same. `says` must be in the title or the advice, in any case.
    `limit` is the check's own limit in seconds.
    """

    name: str
    made: tuple[str, ...] = ()
    road: str = ""
    here: str = ""
    given_up_at: str = ""
    layer: Layer | None
    says: str = ""
    job: bool = False
    channel: Channel = Channel.PLATFORM
    account: str = "practice-open"
    fields: dict[str, str] = field(default_factory=dict)
    limit: float = 20.0


CATALOGUE = (
    # On this computer.
    Fault(name="no keyring", here="keyring-missing", layer=Layer.KEYRING, says="install gnome-keyring"),
    Fault(name="locked keyring", here="keyring-locked", layer=Layer.KEYRING, says="unlock it"),
    Fault(name="keyring stopped", here="keyring-stopped", layer=Layer.KEYRING, says="log out and in again"),
    Fault(name="keyring hangs", here="keyring-hung", layer=Layer.KEYRING, says="does not answer"),
    Fault(name="damaged accounts file", here="file-damaged", layer=Layer.ENVIRONMENT, says="nothing was overwritten"),
    Fault(
        name="accounts file of a later version", here="file-too-new", layer=Layer.ENVIRONMENT, says="the newer version"
    ),
    Fault(
        name="local account, which has no service",
        channel=Channel.LOCAL,
        layer=Layer.ENVIRONMENT,
        says="your own Python environment",
    ),
    Fault(
        name="chosen Python is not there",
        channel=Channel.LOCAL,
        here="no-python",
        layer=Layer.PYTHON,
        says="choose the python executable",
    ),
    Fault(
        name="chosen Python without qiskit",
        channel=Channel.LOCAL,
        here="bare-python",
        layer=Layer.PYTHON,
        says="pip install",
    ),
    Fault(
        name="given up while the sign-in hangs",
        made=("hang:iam",),
        given_up_at="sign_in",
        layer=Layer.CANCELLED,
        says="cancelled",
    ),
    # Between here and the service.
    Fault(name="no such name (DNS)", road="dns", layer=Layer.DNS, says="correct the account's address"),
    Fault(name="refused port", road="refused", layer=Layer.NETWORK, says="practice service"),
    Fault(name="dead proxy", road="dead-proxy", layer=Layer.PROXY, says="HTTPS_PROXY"),
    Fault(name="proxy wants a login (407)", road="proxy-407", layer=Layer.PROXY, says="user name and password"),
    Fault(
        name="proxy refuses the account's login (407)",
        road="proxy-wrong-login",
        layer=Layer.PROXY,
        says="user name and password",
    ),
    Fault(name="proxy refuses the way (403)", road="proxy-403", layer=Layer.PROXY, says="allow"),
    Fault(name="proxy address without sense", road="proxy-nonsense", layer=Layer.PROXY, says="http://proxy.example"),
    Fault(name="self-signed certificate", road="self-signed", layer=Layer.TLS, says="signed by itself"),
    Fault(name="certificate of an unknown authority", road="unknown-ca", layer=Layer.TLS, says="REQUESTS_CA_BUNDLE"),
    Fault(name="expired certificate", road="expired", layer=Layer.TLS, says="date and time"),
    Fault(name="certificate not valid yet (clock skew)", road="not-yet", layer=Layer.TLS, says="date and time"),
    Fault(name="certificate for another host", road="wrong-host", layer=Layer.TLS, says="for another"),
    Fault(name="no TLS on the TLS port", road="plain", layer=Layer.TLS, says="does not speak TLS"),
    Fault(name="certificate file missing", road="no-ca-file", layer=Layer.TLS, says="SSL_CERT_FILE"),
    Fault(name="captive portal", made=("portal",), layer=Layer.PORTAL, says="browser"),
    Fault(name="captive portal at sign-in only", made=("portal:iam",), layer=Layer.PORTAL, says="browser"),
    Fault(name="edge answers 403 with HTML", made=("edge-403",), layer=Layer.PORTAL, says="web page"),
    Fault(name="redirect 301", made=("redirect-301",), layer=Layer.PORTAL, says="not followed"),
    Fault(name="redirect 302 at the instances", made=("redirect-302:search",), layer=Layer.PORTAL, says="not followed"),
    Fault(name="redirect 307 of the sign-in", made=("redirect-307:iam",), layer=Layer.PORTAL, says="not followed"),
    Fault(
        name="redirect 308 of a job", made=("redirect-308:submit",), job=True, layer=Layer.PORTAL, says="not followed"
    ),
    Fault(name="redirect loop", made=("redirect-loop",), layer=Layer.PORTAL, says="not followed"),
    Fault(name="connection dropped", made=("drop",), layer=Layer.NETWORK, says="cut"),
    Fault(name="body cut short", made=("cut-body:backends",), layer=Layer.NETWORK, says="cut"),
    Fault(name="answer is no HTTP", made=("bad-http",), layer=Layer.NETWORK, says="cut"),
    Fault(name="header of 200,000 bytes", made=("huge-header:versions",), layer=Layer.NETWORK, says="cut"),
    Fault(name="slow, but honest", made=("slow:versions=1",), layer=None),
    Fault(name="no answer", made=("hang:backends",), layer=Layer.TIMEOUT, says="limit", limit=1.5),
    Fault(name="body byte by byte", made=("trickle:backends",), layer=Layer.TIMEOUT, says="limit", limit=1.5),
    # What answers is not what was promised.
    Fault(name="truncated JSON", made=("truncated-json:backends",), layer=Layer.ANSWER, says="newer version"),
    Fault(name="wrong types", made=("wrong-types:backends",), layer=Layer.ANSWER, says="could not be read"),
    Fault(name="wrong types in the usage", made=("wrong-types:usage",), layer=Layer.ANSWER, says="could not be read"),
    Fault(name="null", made=("null:usage",), layer=Layer.ANSWER, says="could not be read"),
    Fault(name="versions without sense", made=("list:versions",), layer=None),
    Fault(name="versions not for everybody (401)", made=("401:versions",), layer=None),
    Fault(name="list instead of an object", made=("list:search",), layer=Layer.ANSWER, says="could not be read"),
    Fault(name="empty body", made=("empty:iam",), layer=Layer.ANSWER, says="could not be read"),
    Fault(name="204 instead of data", made=("no-content:usage",), layer=Layer.ANSWER, says="could not be read"),
    Fault(name="deep JSON", made=("deep-json:search",), layer=Layer.ANSWER, says="could not be read"),
    Fault(name="not UTF-8", made=("not-utf8:backends",), layer=Layer.ANSWER, says="could not be read"),
    Fault(name="huge body", made=("huge:backends",), layer=Layer.ANSWER, says="too large"),
    Fault(name="endless body", made=("endless:versions",), layer=Layer.ANSWER, says="too large"),
    Fault(name="gzip bomb", made=("gzip-bomb:backends",), layer=Layer.ANSWER, says="too large"),
    # The catalog only names plans: an account works without it, but what is not known to be free may cost money.
    Fault(name="catalog drops the connection", made=("drop:catalog",), layer=None),
    Fault(name="captive portal at the catalog", made=("portal:catalog",), layer=None),
    Fault(name="truncated JSON of the catalog", made=("truncated-json:catalog",), layer=None),
    Fault(name="null from the catalog", made=("null:catalog",), layer=None),
    Fault(name="catalog out (503)", made=("503-retry:catalog=30",), layer=None),
    Fault(name="job with an unknown plan", made=("drop:catalog",), job=True, layer=Layer.CONSENT, says="plan unknown"),
    # The service is out or busy.
    Fault(name="500", made=("500:backends",), layer=Layer.OUTAGE, says="status"),
    Fault(name="502 of a gateway", made=("502:backends",), layer=Layer.OUTAGE, says="status"),
    Fault(name="503 at sign-in", made=("503:iam",), layer=Layer.OUTAGE, says="nothing is wrong with your account"),
    Fault(name="504 of a gateway", made=("504:usage",), layer=Layer.OUTAGE, says="status"),
    Fault(name="520", made=("520:search",), layer=Layer.OUTAGE, says="status"),
    Fault(name="maintenance", made=("maintenance:backends",), layer=Layer.OUTAGE, says="status"),
    Fault(name="503 once, then well", made=("503:backends*1",), layer=None),
    Fault(name="503 while submitting", made=("503:submit",), job=True, layer=Layer.OUTAGE, says="workloads"),
    Fault(name="429 without Retry-After", made=("429:backends",), layer=Layer.RATE_LIMIT, says="pause"),
    Fault(name="429 with Retry-After, then well", made=("429-retry:backends=1*1",), layer=None),
    Fault(name="429 with a date, then well", made=("429-date:backends=1*1",), layer=None),
    Fault(name="429 with an hour", made=("429-retry:backends=3600",), layer=Layer.RATE_LIMIT, says="1 h"),
    # Who asks, and for what.
    Fault(name="unknown key", layer=Layer.KEY, says="does not know this API key", fields={"key": "unknown"}),
    Fault(name="disabled key", made=("disabled-key",), layer=Layer.KEY, says="disabled"),
    Fault(name="deleted key", made=("400:iam",), layer=Layer.KEY, says="deleted"),
    Fault(name="sign-in changed on its way", made=("404:iam",), layer=Layer.IAM, says="changes what is sent"),
    Fault(name="token lapsed in mid-use, once", made=("401:backends*1",), layer=None),
    Fault(name="every token refused", made=("401:backends",), layer=Layer.KEY, says="replace"),
    Fault(name="tokens lapse at once", made=("expired-tokens",), layer=Layer.KEY, says="replace"),
    Fault(name="tokens of two seconds", made=("short-tokens",), job=True, layer=None),
    Fault(name="the service's clock is two hours late", made=("clock-skew",), job=True, layer=None),
    Fault(name="no instance", made=("no-instances",), layer=Layer.INSTANCE, says="no quantum instance"),
    Fault(
        name="no time allocated",
        account="practice-unallocated",
        layer=Layer.INSTANCE,
        says="IBM's client hides such instances",
    ),
    Fault(
        name="another account's CRN",
        layer=Layer.INSTANCE,
        says="same IBM Cloud account",
        fields={"instance": "practice-us"},
    ),
    Fault(name="instance name nobody has", layer=Layer.INSTANCE, says="the key sees", fields={"instance": "nobody's"}),
    Fault(name="no instance in the region", layer=Layer.REGION, says="us-east", fields={"region": "eu-de"}),
    Fault(name="no right to the instance (403)", made=("403:backends",), layer=Layer.RIGHTS, says="administrator"),
    Fault(name="all instances foreign", made=("foreign-crn",), layer=Layer.RIGHTS, says="administrator"),
    Fault(name="no right to run", made=("403:submit",), job=True, layer=Layer.RIGHTS, says="administrator"),
    Fault(
        name="instance unknown to the service (404)", made=("404:backends",), layer=Layer.INSTANCE, says="minutes old"
    ),
    Fault(name="licence not accepted (3453)", made=("code:usage=3453",), layer=Layer.LICENCE, says="accept it"),
    Fault(name="index lag", made=("search-lag",), layer=None),
    # The job needs no consent, for the free instance is taken.
    Fault(name="a paid instance beside a free one", account="practice-mixed", job=True, layer=None),
    # Devices, time, money, jobs.
    Fault(name="all devices paused", made=("paused-devices",), layer=Layer.BACKEND, says="no quantum device"),
    Fault(name="instance's limit reached", account="practice-spent", job=True, layer=Layer.QUOTA, says="this instance"),
    Fault(name="account's plan spent", made=("spent-plan",), job=True, layer=Layer.QUOTA, says="whole account"),
    Fault(name="limit reached while submitting (409)", made=("409:submit",), job=True, layer=Layer.QUOTA, says="limit"),
    Fault(
        name="paid plan, not confirmed",
        account="practice-paid",
        job=True,
        layer=Layer.CONSENT,
        says="Confirm it",
    ),
    Fault(name="job refused (400)", made=("400:submit",), job=True, layer=Layer.JOB, says="refused the test job"),
    Fault(name="too many jobs (3458)", made=("code:submit=3458",), job=True, layer=Layer.RATE_LIMIT, says="cancel one"),
    Fault(name="job fails", made=("failed-job",), job=True, layer=Layer.JOB, says="reason"),
    Fault(name="job cancelled by the service", made=("cancelled-job",), job=True, layer=Layer.JOB, says="Cancelled"),
    Fault(name="job runs too long (1305)", made=("too-long-job",), job=True, layer=Layer.JOB, says="fewer shots"),
    Fault(name="stuck queue", made=("stuck-queue",), job=True, layer=Layer.TIMEOUT, says="shorter queue", limit=2),
    Fault(name="result missing (204)", made=("no-content:results",), job=True, layer=Layer.JOB, says="not there"),
    Fault(name="job gone (404)", made=("404:job",), job=True, layer=Layer.JOB, says="deleted"),
    # The classic service.
    Fault(
        name="classic, as it is today",
        channel=Channel.CLASSIC,
        road="dns",
        layer=Layer.ENDED_SERVICE,
        says="1 July 2025",
    ),
    Fault(
        name="classic, unknown certificate",
        channel=Channel.CLASSIC,
        road="unknown-ca",
        layer=Layer.ENDED_SERVICE,
        says="choose the channel",
    ),
    Fault(
        name="classic, HTML", channel=Channel.CLASSIC, road="html", layer=Layer.ENDED_SERVICE, says="choose the channel"
    ),
    Fault(
        name="classic, licence",
        channel=Channel.CLASSIC,
        account="practice-classic-licence",
        layer=Layer.LICENCE,
        says="accept",
    ),
    Fault(
        name="classic, user blocked (3459)",
        channel=Channel.CLASSIC,
        made=("code:login=3459",),
        layer=Layer.RIGHTS,
        says="support",
    ),
    Fault(
        name="classic, foreign service addresses",
        channel=Channel.CLASSIC,
        made=("foreign-urls",),
        layer=Layer.ANSWER,
        says="nothing was sent",
    ),
    Fault(
        name="classic, deaf logout",
        channel=Channel.CLASSIC,
        made=("deaf-logout",),
        layer=Layer.OUTAGE,
        says="second logout",
    ),
)
