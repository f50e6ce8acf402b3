// Generated from docs/reference/openapi.json by `npm run generate`; do not edit.

export interface paths {
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with name and password, and a code where a second factor is set; the token goes into the Authorization header.
         * @description Who may call: anyone.
         */
        post: operations["openSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a one-time code sent to a leader's phone; the answer is the same for every number.
         * @description Who may call: anyone.
         */
        post: operations["requestSessionCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/by-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in as a leader with the phone number and the code that was sent to it.
         * @description Who may call: anyone.
         */
        post: operations["openSessionByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out: the token of this request is void from now on.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, liaison, employer, leader, auditor, operator.
         */
        post: operations["closeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who this credential is, how far it reaches, and which other roles the account holds.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, liaison, employer, leader, auditor, operator.
         */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Act in another role of the account: a fresh token, the one of this request is void.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, liaison, employer, leader, auditor, operator.
         */
        post: operations["switchRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the own password: a fresh token; every other session of the account ends.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, liaison, employer, leader, auditor, operator.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the own account is logged in.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, liaison, employer, leader, auditor, operator.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions/{sessionId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End one of the own sessions at once.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, liaison, employer, leader, auditor, operator.
         */
        post: operations["revokeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin with a second factor: a secret for the authenticator, in force once a code of it is confirmed.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, liaison, employer, leader, auditor, operator.
         */
        post: operations["enrolTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the second factor with a code; the recovery codes are shown this once.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, liaison, employer, leader, auditor, operator.
         */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/totp/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do without the second factor again.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, liaison, employer, leader, auditor, operator.
         */
        post: operations["removeTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts that hold or held a role in the county, newest first or by name.
         * @description Who may call: county-admin, auditor.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Open an account with one role; the token answered lets its owner set a password within 7 days.
         * @description Who may call: county-admin.
         */
        post: operations["inviteAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same list, of those whose name or login contains a text; asked in the body, since it may name a person.
         * @description Who may call: county-admin, auditor.
         */
        post: operations["findAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One account with its roles.
         * @description Who may call: county-admin, auditor.
         */
        get: operations["readAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new token to set a password, for who lost the first one or forgot the password; older tokens are void.
         * @description Who may call: county-admin.
         */
        post: operations["renewInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the password of an account by the token of an invitation, once.
         * @description Who may call: anyone.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an account a further role at a place of the own county.
         * @description Who may call: county-admin.
         */
        post: operations["grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/grants/{grantId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a role away; sessions that act in it end at once.
         * @description Who may call: county-admin.
         */
        post: operations["withdrawRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/grants/{grantId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a role to another place of the county; sessions that act in it end at once.
         * @description Who may call: county-admin.
         */
        post: operations["moveRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a crew or a caseload over: roles of leader, liaison and station go to another account, all or none.
         * @description Who may call: county-admin.
         */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable an account: all its sessions end at once; twice is the same as once.
         * @description Who may call: county-admin.
         */
        post: operations["disableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a disabled account log in again.
         * @description Who may call: county-admin.
         */
        post: operations["enableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organisation tree of the county: itself, its towns and villages, its stations.
         * @description Who may call: county-admin, county-staff, auditor, town-staff, village-staff, station-staff, operator.
         */
        get: operations["listUnits"];
        put?: never;
        /**
         * Open a station, under the county or under another station.
         * @description Who may call: county-admin.
         */
        post: operations["addUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename a station, move it under another one or under the county, or close it.
         * @description Who may call: county-admin.
         */
        patch: operations["changeUnit"];
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was changed or seen unmasked in the county, newest first: who, what, when, why, from where.
         * @description Who may call: county-admin, auditor.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employers/{employerId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An employer's API keys, newest first, without the keys themselves.
         * @description Who may call: county-admin, county-staff, employer.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Make an API key for an employer; the key is shown this once.
         * @description Who may call: county-admin, county-staff, employer.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{keyId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new key like this one, which lives on for some days; the new key is shown this once.
         * @description Who may call: county-admin, county-staff, employer.
         */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{keyId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a key; nobody gets in with it a second later. Twice is the same as once.
         * @description Who may call: county-admin, county-staff, employer.
         */
        post: operations["revokeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The own account's views of a list, or of all, by name.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, liaison, employer, leader, auditor, operator.
         */
        get: operations["listViews"];
        put?: never;
        /**
         * Keep filters, sort and columns of a list under a name; the same name replaces. Nothing in it may name a person.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, liaison, employer, leader, auditor, operator.
         */
        post: operations["saveView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/views/{viewId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a view of the own account.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, liaison, employer, leader, auditor, operator.
         */
        post: operations["removeView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers/{workerId}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name, phone or ID number in full, with a reason; counted, and noted in the audit log.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, liaison.
         */
        post: operations["revealWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a worker agrees to, in the words shown to them, by version.
         * @description Who may call: anyone.
         */
        get: operations["listConsentTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers/{workerId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a worker has agreed to, refused and taken back.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, auditor, liaison.
         */
        get: operations["listConsents"];
        put?: never;
        /**
         * Record a worker's yes; a yes that stands already changes nothing.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff.
         */
        post: operations["giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers/{workerId}/consents/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a worker takes a yes back, or refuses plans made by machine; queued messages stop at once.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff.
         */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers/{workerId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Everything held about a worker as one file, at the worker's request; counted as a full view, and noted in the audit log.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        post: operations["exportWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers/{workerId}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a worker's identifiers and facts at once; what law keeps is left to auditors.
         * @description Who may call: county-admin.
         */
        post: operations["eraseWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers/{workerId}/restricted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What law keeps about somebody who was erased; for auditors, with a reason, noted in the audit log.
         * @description Who may call: auditor.
         */
        post: operations["readRestricted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers/{workerId}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct name, phone, ID number or home village at the worker's request; answered masked, and noted in the audit log without a value.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff.
         */
        patch: operations["correctIdentity"];
        trace?: never;
    };
    "/v1/workers/{workerId}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say where a worker is: with a station, in a region, or at home again; the station sees the person at once.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff.
         */
        put: operations["setPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leaders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of capable leaders, by the towns of their crews.
         * @description Who may call: county-admin, county-staff, auditor, town-staff, village-staff.
         */
        get: operations["listLeaders"];
        put?: never;
        /**
         * Enter a leader with the agreement; without a crew, a new one is formed in the town where the leader lives.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        post: operations["addLeader"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leaders/{leaderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a leader's agreement, let it rest, take it up again, or end it.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        patch: operations["changeLeader"];
        trace?: never;
    };
    "/v1/crews/{crewId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask somebody to join a crew, by id, or by full name and village; a newer invitation replaces an open one. By name counted as a full view.
         * @description Who may call: county-admin, county-staff, town-staff, leader.
         */
        post: operations["inviteToCrew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crew-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was asked to join a crew, the newest first: of the own place's crews, and of the own place's people.
         * @description Who may call: county-admin, county-staff, auditor, town-staff, village-staff, leader.
         */
        get: operations["listCrewInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crews/{crewId}/members/{workerId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that an invited person said yes to staff of the own place; with it the person joins.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff.
         */
        post: operations["confirmMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crews/{crewId}/members/{workerId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a person leaves a crew, which asks for nobody else's word.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff.
         */
        post: operations["leaveCrew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crew-invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a link invites to; changes nothing, and tells of no person.
         * @description Who may call: anyone.
         */
        get: operations["readCrewInvitation"];
        put?: never;
        /**
         * The invited person's own word by the link, good once; the same word again changes nothing.
         * @description Who may call: anyone.
         */
        post: operations["answerCrewInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crews/{crewId}/join-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link for everybody to whom a leader shows it: by it nobody but the owner of a phone in the ledger can join. Nothing is kept.
         * @description Who may call: county-admin, county-staff, town-staff, leader.
         */
        post: operations["openJoinLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crew-join/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose crew a leader's link leads to; changes nothing.
         * @description Who may call: anyone.
         */
        get: operations["readJoinLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crew-join/{token}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a one-time code sent to a phone of the county's ledger; the answer is the same for every number.
         * @description Who may call: anyone.
         */
        post: operations["requestJoinCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crew-join/{token}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person's own yes to a crew, by the code that was sent to their phone; the same yes again changes nothing.
         * @description Who may call: anyone.
         */
        post: operations["joinByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/worker-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries that may be one person: same name, same village, and no two birth months; masked, with why.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        get: operations["listWorkerDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/worker-duplicates/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that two entries are two people, so that they are listed no more; or take that back.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        post: operations["dismissWorkerDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers/{workerId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring two entries of one person together; the other is put aside and points to the kept one. Can be undone.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        post: operations["mergeWorkers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/merges/{mergeId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make two entries of one again, as they were; refused when what was merged has been changed since.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        post: operations["undoMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ledger, identifiers masked; town staff see their own town.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, auditor, liaison.
         */
        get: operations["listWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find people by exactly one of full name, phone or ID number, within reach, masked, 50 at most; changes nothing.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, auditor, liaison.
         */
        post: operations["findWorkers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many people there are by village, town or state of seeking, no further than the caller's reach.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, auditor, liaison.
         */
        get: operations["countWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers/{workerId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When what of a worker's entry was changed and by which role, newest first; names of facts, never values.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, auditor, liaison, leader.
         */
        get: operations["listWorkerHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers/{workerId}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom a worker belongs with: crew and its leader, household, partner, buddies; masked, within reach.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, auditor, liaison, leader.
         */
        get: operations["readWorkerRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers/{workerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One worker, identifiers masked.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, auditor, liaison, leader.
         */
        get: operations["readWorker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct what is known of a worker: seeking, skills, wishes, consent.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff.
         */
        patch: operations["changeWorker"];
        trace?: never;
    };
    "/v1/intake/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in up to 500 people as a list wrote them; the same list twice changes nothing.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff.
         */
        post: operations["importWorkers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Crews, by the newest, without their members; a leader sees the own one.
         * @description Who may call: county-admin, county-staff, auditor, town-staff, village-staff, leader.
         */
        get: operations["listCrews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crews/{crewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One crew and its members.
         * @description Who may call: county-admin, county-staff, auditor, town-staff, village-staff, leader.
         */
        get: operations["readCrew"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vacancies, newest first or in another order, with the length of the whole list.
         * @description Who may call: county-admin, county-staff, auditor, town-staff, village-staff, station-staff, employer.
         */
        get: operations["listVacancies"];
        put?: never;
        /**
         * Post a vacancy; what lacks something becomes a draft that says what it lacks.
         * @description Who may call: county-admin, county-staff, employer.
         */
        post: operations["publishVacancy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many vacancies there are by status, and how many of the live ones want a hand soon.
         * @description Who may call: county-admin, county-staff, auditor, town-staff, village-staff, station-staff, employer.
         */
        get: operations["countVacancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{vacancyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One vacancy.
         * @description Who may call: county-admin, county-staff, auditor, town-staff, village-staff, station-staff, liaison, leader, employer.
         */
        get: operations["readVacancy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Complete or correct a vacancy; a draft that lacks nothing any more goes live.
         * @description Who may call: county-admin, county-staff, employer.
         */
        patch: operations["changeVacancy"];
        trace?: never;
    };
    "/v1/vacancies/{vacancyId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop all further offers; closing twice is the same as once.
         * @description Who may call: county-admin, county-staff, employer.
         */
        post: operations["closeVacancy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{vacancyId}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a later last day; a closed vacancy opens again by it, as a draft if it lacks something.
         * @description Who may call: county-admin, county-staff, employer.
         */
        post: operations["renewVacancy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/vacancies/{vacancyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A live vacancy as the public may see it; what is not live does not exist.
         * @description Who may call: anyone.
         */
        get: operations["readPublicVacancy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in up to 500 postings as they were written; each becomes live, draft or refused.
         * @description Who may call: county-admin, county-staff.
         */
        post: operations["importPostings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The own county's register of employers.
         * @description Who may call: county-admin, county-staff, auditor, town-staff, village-staff, station-staff.
         */
        get: operations["listEmployers"];
        put?: never;
        /**
         * Enter an employer into the own county's register; the same name at the same base is the same one.
         * @description Who may call: county-admin, county-staff.
         */
        post: operations["registerEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers/{workerId}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The best vacancies for a worker, each with score, parts and a sentence why.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, auditor, liaison, leader.
         */
        get: operations["matchesForWorker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{vacancyId}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The best workers for a vacancy; of a draft, a preview that can't be sent.
         * @description Who may call: county-admin, county-staff, auditor, town-staff, village-staff, station-staff.
         */
        get: operations["candidatesForVacancy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidate-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For each of up to 20 vacancies, how many people pass every gate and how many it suits, half a minute old at most.
         * @description Who may call: county-admin, county-staff, auditor, town-staff, village-staff, station-staff.
         */
        get: operations["countCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers/{workerId}/vacancies/{vacancyId}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why this pair scores what it scores, or the gates it fails and what would open them.
         * @description Who may call: county-admin, county-staff, town-staff, village-staff, station-staff, auditor, liaison, leader.
         */
        get: operations["explainMatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crews/{crewId}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For a crew: each member's best vacancies, and the vacancies with open seats for all.
         * @description Who may call: county-admin, county-staff, auditor, town-staff, leader.
         */
        get: operations["matchesForCrew"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Campaigns, newest first.
         * @description Who may call: county-admin, county-staff, auditor, town-staff.
         */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Plan a campaign without sending: who would get what and why, who is left out and why.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        post: operations["planCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One campaign: plan, exclusions, counts. With `plan=false` the people of both lists are left out, for asking again and again.
         * @description Who may call: county-admin, county-staff, auditor, town-staff.
         */
        get: operations["readCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a plan: one queued job per message, the first to leave at `sendsAt`. Sending twice is the same as once.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        post: operations["sendCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a confirmation back before the first message has left (`sendsAt`): a plan again, nobody hears of it.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        post: operations["undoCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop sending for now; what is in the hands of the channel finishes. Pausing twice is pausing once.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        post: operations["pauseCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on sending after a pause. Resuming what is not paused changes nothing.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        post: operations["resumeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/leave-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take people out of a plan by hand, or put back who was taken out so; whoever the plan does not name is passed over.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        post: operations["leaveOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The texts as they would be sent, for the first three people of each vacancy, and when they would leave; no link in them works.
         * @description Who may call: county-admin, county-staff, auditor, town-staff.
         */
        get: operations["sampleMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The messages of a campaign with their outcome and the answers; `status` takes several, with commas between.
         * @description Who may call: county-admin, county-staff, auditor, town-staff.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages of every campaign and those told in person; `status` takes several, with commas between.
         * @description Who may call: county-admin, county-staff, auditor, town-staff.
         */
        get: operations["listAllMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{messageId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Queue a failed message again; of an unknown one the channel is asked first, and what may have arrived is never sent again.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        post: operations["retryMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{messageId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what a clerk has found out about an unknown message, by phone say: it has arrived, or it has not.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        post: operations["settleMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers of workers by when they were given; `handled=false` are those that wait for somebody.
         * @description Who may call: county-admin, county-staff, auditor, town-staff.
         */
        get: operations["listReplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/replies/{messageId}/handled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark an answer as taken care of, or as waiting again. A changed answer waits again by itself.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        post: operations["handleReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crews/{crewId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was recorded of a crew's answers about one vacancy, as each stands now.
         * @description Who may call: county-admin, county-staff, town-staff, leader.
         */
        get: operations["listCrewAnswers"];
        put?: never;
        /**
         * Record what members answered to their leader, who told them in person; a yes becomes a referral as one by link does.
         * @description Who may call: county-admin, county-staff, town-staff, leader.
         */
        post: operations["recordCrewAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a signed link offers. Reading changes nothing, however often.
         * @description Who may call: anyone.
         */
        get: operations["readOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{token}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A worker's answer; it can be changed until the person is referred or the link expires.
         * @description Who may call: anyone.
         */
        post: operations["recordReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{referralId}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name and phone of a worker who said yes, for the employer of that vacancy, with a reason; counted, and noted in the audit log.
         * @description Who may call: employer.
         */
        post: operations["readReferralContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Referrals, newest or oldest first; an employer sees the own ones.
         * @description Who may call: county-admin, county-staff, auditor, town-staff, village-staff, station-staff, liaison, employer.
         */
        get: operations["listReferrals"];
        put?: never;
        /**
         * Staff refer a worker who said yes to them, on the phone or at the counter; that yes also lets the employer have the contact. One that stands already is answered as it is.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        post: operations["createReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{referralId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The worker changed their mind, or staff take back a referral of theirs; a reserved seat opens again.
         * @description Who may call: county-admin, county-staff, town-staff.
         */
        post: operations["withdrawReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{referralId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One referral.
         * @description Who may call: county-admin, county-staff, auditor, town-staff, village-staff, station-staff, liaison, employer.
         */
        get: operations["readReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{referralId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The employer takes the worker; a seat is reserved.
         * @description Who may call: county-admin, county-staff, employer.
         */
        post: operations["acceptReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{referralId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The employer does not take the worker, and says why; a reserved seat opens again.
         * @description Who may call: county-admin, county-staff, employer.
         */
        post: operations["refuseReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{referralId}/started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The worker has started; the seat is filled.
         * @description Who may call: county-admin, county-staff, employer.
         */
        post: operations["startReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        RoleAtPlace: {
            /** @constant */
            role: "county-admin";
            county: string;
        } | {
            /** @constant */
            role: "county-staff";
            county: string;
        } | {
            /** @constant */
            role: "auditor";
            county: string;
        } | {
            /** @constant */
            role: "operator";
            county: string;
        } | {
            /** @constant */
            role: "town-staff";
            town: string;
        } | {
            /** @constant */
            role: "village-staff";
            village: string;
        } | {
            /** @constant */
            role: "station-staff";
            county: string;
            /** Format: uuid */
            station: string;
        } | {
            /** @constant */
            role: "liaison";
            county: string;
            /** Format: uuid */
            employerId: string;
        } | {
            /** @constant */
            role: "employer";
            county: string;
            /** Format: uuid */
            employerId: string;
        } | {
            /** @constant */
            role: "leader";
            county: string;
            /** Format: uuid */
            crewId: string;
        };
        KeepChoices: {
            /** @enum {string} */
            name?: "kept" | "other";
            /** @enum {string} */
            phone?: "kept" | "other";
            /** @enum {string} */
            idNumber?: "kept" | "other";
            /** @enum {string} */
            village?: "kept" | "other";
            /** @enum {string} */
            householdId?: "kept" | "other";
            /** @enum {string} */
            crewId?: "kept" | "other";
            /** @enum {string} */
            presence?: "kept" | "other";
            /** @enum {string} */
            seeking?: "kept" | "other";
            /** @enum {string} */
            skills?: "kept" | "other";
            /** @enum {string} */
            certificates?: "kept" | "other";
            /** @enum {string} */
            wantedRegions?: "kept" | "other";
            /** @enum {string} */
            refusedRegions?: "kept" | "other";
            /** @enum {string} */
            wantedSectors?: "kept" | "other";
            /** @enum {string} */
            refusedSectors?: "kept" | "other";
            /** @enum {string} */
            sectorExperience?: "kept" | "other";
            /** @enum {string} */
            wageFloorFen?: "kept" | "other";
            /** @enum {string} */
            lastWageFen?: "kept" | "other";
            /** @enum {string} */
            refusedShifts?: "kept" | "other";
            /** @enum {string} */
            education?: "kept" | "other";
            /** @enum {string} */
            needsLodging?: "kept" | "other";
            /** @enum {string} */
            partnerId?: "kept" | "other";
            /** @enum {string} */
            buddyIds?: "kept" | "other";
            /** @enum {string} */
            priorityGroups?: "kept" | "other";
        };
        Seeking: {
            /** @enum {string} */
            state: "now" | "from-date" | "only-better" | "no";
            from: string | null;
            /** @enum {string} */
            source: "worker" | "village" | "station" | "leader" | "placement" | "import";
            /** Format: date */
            verifiedOn: string;
        };
        HeldSkill: {
            name: string;
            level: ("learner" | "able" | "skilled") | null;
            years: number | null;
        };
        HeldCertificate: {
            name: string;
            expiresOn: string | null;
        };
        SectorExperience: {
            /** @enum {string} */
            sector: "manufacturing" | "hotel" | "catering" | "agriculture" | "livestock" | "construction" | "other";
            years: number;
        };
        WantedSkill: {
            name: string;
            level: ("learner" | "able" | "skilled") | null;
            must: boolean;
        };
        Wage: {
            minFen: number;
            maxFen: number;
            /** @enum {string} */
            unit: "month" | "day" | "hour" | "piece";
        };
        AgeRange: {
            min: number | null;
            max: number | null;
        };
        CampaignOrder: {
            vacancyIds: string[];
            /** @default {} */
            within?: components["schemas"]["Within"];
            /** @default 1 */
            perWorkerMax?: number;
            /** @default 3 */
            offersPerSeat?: number;
            /** @default 5500 */
            scoreMin?: number;
        };
        Within: {
            town?: string;
            /** Format: uuid */
            crewId?: string;
            workerIds?: string[];
        };
        OpenedSession: {
            token: string;
            /** Format: date-time */
            expiresAt: string;
            account: components["schemas"]["Account"];
        };
        Account: {
            /** Format: uuid */
            id: string;
            login: string;
            displayName: string;
            actor: {
                /** @constant */
                role: "county-admin";
                /** Format: uuid */
                accountId: string;
                county: string;
            } | {
                /** @constant */
                role: "county-staff";
                /** Format: uuid */
                accountId: string;
                county: string;
            } | {
                /** @constant */
                role: "auditor";
                /** Format: uuid */
                accountId: string;
                county: string;
            } | {
                /** @constant */
                role: "town-staff";
                /** Format: uuid */
                accountId: string;
                town: string;
            } | {
                /** @constant */
                role: "village-staff";
                /** Format: uuid */
                accountId: string;
                village: string;
            } | {
                /** @constant */
                role: "station-staff";
                /** Format: uuid */
                accountId: string;
                county: string;
                /** Format: uuid */
                station: string;
                stationsAbove: string[];
            } | {
                /** @constant */
                role: "liaison";
                /** Format: uuid */
                accountId: string;
                county: string;
                /** Format: uuid */
                employerId: string;
            } | {
                /** @constant */
                role: "employer";
                /** Format: uuid */
                employerId: string;
                county: string;
                /** Format: uuid */
                accountId?: string;
                /** Format: uuid */
                keyId?: string;
                only?: string[];
            } | {
                /** @constant */
                role: "leader";
                /** Format: uuid */
                accountId: string;
                county: string;
                /** Format: uuid */
                crewId: string;
            } | {
                /** @constant */
                role: "operator";
                /** Format: uuid */
                accountId: string;
            } | {
                /** @constant */
                role: "service";
                service: string;
            } | {
                /** @constant */
                role: "anyone";
            };
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: {
                zh: string;
                en: string;
            };
            requestId: string;
            errors?: {
                pointer: string;
                code: string;
                zh: string;
                en: string;
                /** Format: uuid */
                existing?: string;
            }[];
        };
        Me: {
            actor: {
                /** @constant */
                role: "county-admin";
                /** Format: uuid */
                accountId: string;
                county: string;
            } | {
                /** @constant */
                role: "county-staff";
                /** Format: uuid */
                accountId: string;
                county: string;
            } | {
                /** @constant */
                role: "auditor";
                /** Format: uuid */
                accountId: string;
                county: string;
            } | {
                /** @constant */
                role: "town-staff";
                /** Format: uuid */
                accountId: string;
                town: string;
            } | {
                /** @constant */
                role: "village-staff";
                /** Format: uuid */
                accountId: string;
                village: string;
            } | {
                /** @constant */
                role: "station-staff";
                /** Format: uuid */
                accountId: string;
                county: string;
                /** Format: uuid */
                station: string;
                stationsAbove: string[];
            } | {
                /** @constant */
                role: "liaison";
                /** Format: uuid */
                accountId: string;
                county: string;
                /** Format: uuid */
                employerId: string;
            } | {
                /** @constant */
                role: "employer";
                /** Format: uuid */
                employerId: string;
                county: string;
                /** Format: uuid */
                accountId?: string;
                /** Format: uuid */
                keyId?: string;
                only?: string[];
            } | {
                /** @constant */
                role: "leader";
                /** Format: uuid */
                accountId: string;
                county: string;
                /** Format: uuid */
                crewId: string;
            } | {
                /** @constant */
                role: "operator";
                /** Format: uuid */
                accountId: string;
            } | {
                /** @constant */
                role: "service";
                service: string;
            } | {
                /** @constant */
                role: "anyone";
            };
            displayName: string | null;
            named: components["schemas"]["NamedPlace"];
            actions: ("session.open" | "offer.answer" | "consent.text" | "crew.answer" | "crew.join" | "vacancy.public" | "stack.call" | "session.own" | "worker.read" | "worker.list" | "worker.change" | "worker.import" | "worker.reveal" | "worker.consent" | "worker.export" | "worker.erase" | "worker.merge" | "worker.restricted" | "crew.read" | "crew.invite" | "crew.confirm" | "crew.answer-for" | "leader.read" | "leader.manage" | "vacancy.post" | "vacancy.list" | "vacancy.read" | "vacancy.change" | "vacancy.intake" | "employer.read" | "employer.manage" | "match.read" | "candidate.read" | "crew-match.read" | "campaign.plan" | "campaign.read" | "message.read" | "referral.read" | "referral.create" | "referral.decide" | "referral.contact" | "unit.read" | "unit.manage" | "account.read" | "account.manage" | "key.manage" | "audit.read")[];
            grants: components["schemas"]["OwnRoleGrant"][];
            hasTotp: boolean;
        };
        NamedPlace: {
            name: string;
            county: {
                code: string;
                name: string;
            } | null;
        };
        OwnRoleGrant: {
            /** Format: uuid */
            id: string;
            place: components["schemas"]["RoleAtPlace"];
            /** Format: date-time */
            from: string;
            to: string | null;
            named: components["schemas"]["NamedPlace"];
            isActive: boolean;
        };
        SessionCard: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            seenAt: string;
            /** Format: date-time */
            expiresAt: string;
            from: string | null;
            /** @enum {string} */
            role: "county-admin" | "county-staff" | "town-staff" | "village-staff" | "station-staff" | "liaison" | "employer" | "leader" | "auditor" | "operator" | "service";
            isThis: boolean;
        };
        AccountCard: {
            /** Format: uuid */
            id: string;
            login: string;
            displayName: string;
            /** @enum {string} */
            status: "invited" | "active" | "disabled";
            grants: components["schemas"]["RoleGrant"][];
            hasTotp: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        RoleGrant: {
            /** Format: uuid */
            id: string;
            place: components["schemas"]["RoleAtPlace"];
            /** Format: date-time */
            from: string;
            to: string | null;
        };
        Invitation: {
            token: string;
            /** Format: date-time */
            expiresAt: string;
        };
        Unit: {
            id: string;
            /** @enum {string} */
            kind: "county" | "town" | "village" | "community" | "station";
            name: string;
            parentId: (string) | null;
            region: string | null;
            closedAt: string | null;
            revision: number | null;
        };
        Station: {
            /** Format: uuid */
            id: string;
            /** @constant */
            kind: "station";
            name: string;
            parentId: (string) | null;
            region: string | null;
            closedAt: string | null;
            revision: number;
        };
        AuditLine: {
            position: number;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
            who: {
                /** @enum {string} */
                role: "county-admin" | "county-staff" | "town-staff" | "village-staff" | "station-staff" | "liaison" | "employer" | "leader" | "auditor" | "operator" | "service" | "anyone";
                accountId: string | null;
                keyId: string | null;
                name: string | null;
            };
            operation: string;
            action: string;
            subjects: components["schemas"]["AuditSubject"][];
            reason: string | null;
            from: string | null;
            requestId: string | null;
        };
        AuditSubject: {
            kind: string;
            /** Format: uuid */
            id: string;
        };
        NewApiKey: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            employerId: string;
            name: string;
            /** @enum {string} */
            mode: "live" | "test";
            /** @enum {string} */
            state: "active" | "expired" | "revoked";
            startsWith: string;
            scopes: string[];
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            expiresAt: string;
            lastUsedAt: string | null;
            revokedAt: string | null;
            key: string;
        };
        ApiKeyCard: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            employerId: string;
            name: string;
            /** @enum {string} */
            mode: "live" | "test";
            /** @enum {string} */
            state: "active" | "expired" | "revoked";
            startsWith: string;
            scopes: string[];
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            expiresAt: string;
            lastUsedAt: string | null;
            revokedAt: string | null;
        };
        SavedView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            list: "workers" | "vacancies" | "campaigns" | "messages" | "replies" | "referrals" | "accounts" | "audit";
            name: string;
            query: {
                [key: string]: string;
            };
            columns: string[];
            /** Format: date-time */
            savedAt: string;
        };
        RevealedWorker: {
            /** Format: uuid */
            workerId: string;
            name?: string;
            phone?: string | null;
            idNumber?: string | null;
        };
        ConsentText: {
            /** @enum {string} */
            purpose: "push" | "share-with-employer" | "automated-decisions";
            version: string;
            /** Format: date */
            since: string;
            zh: string;
        };
        Consents: {
            /** Format: uuid */
            workerId: string;
            standing: {
                push: boolean;
                "share-with-employer": boolean;
                "automated-decisions": boolean;
            };
            items: components["schemas"]["Consent"][];
        };
        Consent: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            workerId: string;
            /** @enum {string} */
            purpose: "push" | "share-with-employer" | "automated-decisions";
            textVersion: string;
            /** @enum {string} */
            how: "paper" | "spoken" | "form" | "import" | "reply";
            givenOn: string | null;
            recordedBy: string | null;
            withdrawnOn: string | null;
            withdrawnHow: ("paper" | "spoken" | "form" | "import" | "reply") | null;
        };
        PersonFile: {
            /** Format: uuid */
            workerId: string;
            /** Format: date-time */
            madeAt: string;
            erasedAt: string | null;
            records: components["schemas"]["PersonRecord"][];
        };
        PersonRecord: {
            source: string;
            data: unknown;
        };
        Worker: {
            seeking: components["schemas"]["Seeking"];
            presentRegion: string | null;
            skills: components["schemas"]["HeldSkill"][];
            certificates: components["schemas"]["HeldCertificate"][];
            wantedRegions: (string | ("yangtze-delta" | "pearl-delta" | "home-county" | "outside-province"))[];
            refusedRegions: (string | ("yangtze-delta" | "pearl-delta" | "home-county" | "outside-province"))[];
            wantedSectors: ("manufacturing" | "hotel" | "catering" | "agriculture" | "livestock" | "construction" | "other")[];
            refusedSectors: ("manufacturing" | "hotel" | "catering" | "agriculture" | "livestock" | "construction" | "other")[];
            sectorExperience: components["schemas"]["SectorExperience"][];
            wageFloorFen: number | null;
            lastWageFen: number | null;
            refusedShifts: ("day" | "night" | "rotating")[];
            education: ("primary" | "junior" | "senior" | "college" | "bachelor") | null;
            needsLodging: boolean | null;
            partnerId: string | null;
            buddyIds: string[];
            priorityGroups: ("lifted" | "relocated")[];
            consentToPush: boolean;
            /** Format: uuid */
            id: string;
            revision: number;
            town: string;
            village: string;
            householdId: string | null;
            crewId: string | null;
            /** @default true */
            automated: boolean;
            birthYear: number | null;
            stationId: string | null;
            workplaceId: string | null;
            maskedName: string;
            maskedPhone: string | null;
            maskedIdNumber: string | null;
        };
        Leader: {
            /** Format: uuid */
            id: string;
            revision: number;
            /** Format: uuid */
            workerId: string;
            /** Format: uuid */
            crewId: string;
            town: string;
            agreementNumber: string | null;
            /** Format: date */
            agreementFrom: string;
            agreementTo: string | null;
            /** @enum {string} */
            status: "active" | "paused" | "ended";
            running: boolean;
            maskedName: string | null;
            maskedPhone: string | null;
        };
        CrewInvitation: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            crewId: string;
            /** Format: uuid */
            workerId: string;
            /** @enum {string} */
            status: "open" | "joined" | "refused" | "lapsed";
            /** Format: date-time */
            invitedAt: string;
            /** Format: date-time */
            expiresAt: string;
            answeredAt: string | null;
            how: ("spoken" | "paper" | "link" | "phone") | null;
        };
        CrewInvitationLine: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            crewId: string;
            /** Format: uuid */
            workerId: string;
            /** @enum {string} */
            status: "open" | "joined" | "refused" | "lapsed";
            /** Format: date-time */
            invitedAt: string;
            /** Format: date-time */
            expiresAt: string;
            answeredAt: string | null;
            how: ("spoken" | "paper" | "link" | "phone") | null;
            maskedName: string | null;
            village: string | null;
        };
        CrewInvitationView: {
            town: string;
            townName: string;
            members: number;
            /** @enum {string} */
            status: "open" | "joined" | "refused" | "lapsed";
            /** Format: date-time */
            expiresAt: string;
        };
        JoinLinkView: {
            town: string;
            townName: string;
            leader: string;
        };
        LikelyDuplicate: {
            worker: components["schemas"]["Worker"];
            other: components["schemas"]["Worker"];
            alike: ("name" | "village" | "birth-month" | "birth-month-unknown")[];
            because: components["schemas"]["Words"];
        };
        Words: {
            zh: string;
            en: string;
        };
        WorkerCount: {
            key: string;
            count: number;
        };
        WorkerChange: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "county-admin" | "county-staff" | "town-staff" | "village-staff" | "station-staff" | "liaison" | "employer" | "leader" | "auditor" | "operator" | "service" | "person" | "referral" | "stations";
            what: ("seeking" | "presentRegion" | "skills" | "certificates" | "wantedRegions" | "refusedRegions" | "wantedSectors" | "refusedSectors" | "sectorExperience" | "wageFloorFen" | "lastWageFen" | "refusedShifts" | "education" | "needsLodging" | "partnerId" | "buddyIds" | "priorityGroups" | "consentToPush" | "entered" | "merged" | "unmerged" | "name" | "phone" | "idNumber" | "village" | "household" | "crew" | "station" | "workplace" | "releasedTo" | "automated")[];
        };
        RelatedWorker: {
            /** Format: uuid */
            workerId: string;
            maskedName: string;
        };
        WorkerRowResult: {
            index: number;
            externalId: string | null;
            /** @enum {string} */
            outcome: "added" | "changed" | "unchanged" | "refused";
            workerId: string | null;
            /** Format: uuid */
            existing?: string;
            because: components["schemas"]["RowRemark"][];
        };
        RowRemark: {
            pointer: string;
            column: string | null;
            zh: string;
            en: string;
        };
        CrewLine: {
            /** Format: uuid */
            id: string;
            revision: number;
            /** Format: uuid */
            leaderWorkerId: string;
            town: string;
            leaderMaskedName: string | null;
            memberCount: number;
        };
        Crew: {
            /** Format: uuid */
            id: string;
            revision: number;
            /** Format: uuid */
            leaderWorkerId: string;
            town: string;
            memberIds: string[];
            members: components["schemas"]["CrewMember"][];
        };
        CrewMember: {
            /** Format: uuid */
            workerId: string;
            maskedName: string;
            village: string;
            birthYear: number | null;
            seeking: {
                /** @enum {string} */
                state: "now" | "from-date" | "only-better" | "no";
                from: string | null;
            };
        };
        Vacancy: {
            title: string;
            /** @enum {string} */
            base: "changzhou" | "huangpu" | "shenzhen" | "local";
            sector: ("manufacturing" | "hotel" | "catering" | "agriculture" | "livestock" | "construction" | "other") | null;
            region: string | null;
            workplace: string | null;
            seats: components["schemas"]["Seats"];
            skills: components["schemas"]["WantedSkill"][];
            certificates: string[];
            wage: components["schemas"]["Wage"] | null;
            board: boolean | null;
            lodging: boolean | null;
            couplesRoom: boolean | null;
            shift: ("day" | "night" | "rotating") | null;
            age: components["schemas"]["AgeRange"] | null;
            education: ("primary" | "junior" | "senior" | "college" | "bachelor") | null;
            experienceYearsMin: number | null;
            socialInsurance: boolean | null;
            hazardous: boolean | null;
            startsOn: string | null;
            closesOn: string | null;
            description: string | null;
            /** Format: uuid */
            id: string;
            revision: number;
            /** @enum {string} */
            status: "draft" | "live" | "closed";
            employerId: string | null;
            employerName: string | null;
            externalId: string | null;
            lacks: ("employer" | "seats" | "wage" | "region" | "sector" | "closes-on" | "wording")[];
            lacksSay: components["schemas"]["Words"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        Seats: {
            total: number;
            open: number;
            held: number;
            reserved: number;
            filled: number;
        };
        VacancyCounts: {
            live: number;
            draft: number;
            closed: number;
            closing: number;
            overdue: number;
            fewSeats: number;
            full: number;
            /** Format: date */
            today: string;
            /** Format: date */
            closingBy: string;
        };
        PublicVacancy: {
            title: string;
            /** @enum {string} */
            base: "changzhou" | "huangpu" | "shenzhen" | "local";
            sector: ("manufacturing" | "hotel" | "catering" | "agriculture" | "livestock" | "construction" | "other") | null;
            region: string | null;
            workplace: string | null;
            skills: components["schemas"]["WantedSkill"][];
            certificates: string[];
            wage: components["schemas"]["Wage"] | null;
            board: boolean | null;
            lodging: boolean | null;
            couplesRoom: boolean | null;
            shift: ("day" | "night" | "rotating") | null;
            age: components["schemas"]["AgeRange"] | null;
            education: ("primary" | "junior" | "senior" | "college" | "bachelor") | null;
            experienceYearsMin: number | null;
            socialInsurance: boolean | null;
            hazardous: boolean | null;
            startsOn: string | null;
            closesOn: string | null;
            description: string | null;
            /** Format: uuid */
            id: string;
            employerName: string | null;
            regionName: string | null;
            seatsOpen: number;
        };
        PostingResult: {
            index: number;
            externalId: string | null;
            title: string | null;
            /** @enum {string} */
            outcome: "live" | "draft" | "refused";
            /** @enum {string} */
            effect: "created" | "unchanged" | "would-create" | "none";
            vacancyId: string | null;
            lacks: ("employer" | "seats" | "wage" | "region" | "sector" | "closes-on" | "wording")[];
            refusal: ("unreadable" | "no-title" | "not-a-vacancy" | "doubled-in-file" | "unlawful") | null;
            because: components["schemas"]["Words"][];
        };
        Employer: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            base: "changzhou" | "huangpu" | "shenzhen" | "local";
            county: string;
        };
        AsOf: {
            position: number;
            /** Format: date */
            date: string;
        };
        FailedGate: {
            /** @enum {string} */
            gate: "worker-seeking" | "vacancy-live" | "seats-open" | "closing-date" | "start-date" | "age" | "minor-protection" | "certificates" | "region-refused" | "sector-refused" | "shift-refused" | "employer-blocked";
            says: components["schemas"]["Words"];
            opensWhen: components["schemas"]["Words"];
        };
        VacancyMatch: {
            rank: number;
            vacancy: components["schemas"]["VacancyBrief"];
            score: number;
            parts: components["schemas"]["MatchPart"][];
            sentence: components["schemas"]["Words"];
        };
        VacancyBrief: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "draft" | "live" | "closed";
            title: string;
            employerName: string | null;
            /** @enum {string} */
            base: "changzhou" | "huangpu" | "shenzhen" | "local";
            sector: ("manufacturing" | "hotel" | "catering" | "agriculture" | "livestock" | "construction" | "other") | null;
            region: string | null;
            wage: components["schemas"]["Wage"] | null;
            board: boolean | null;
            lodging: boolean | null;
            seatsOpen: number;
            regionName: string | null;
        };
        MatchPart: {
            /** @enum {string} */
            part: "skill" | "region" | "sector" | "wage" | "living";
            weight: number;
            fit: number | null;
            /** @enum {string} */
            unknown: "none" | "worker" | "vacancy";
            says: components["schemas"]["Words"];
        };
        Candidate: {
            rank: number;
            /** Format: uuid */
            workerId: string;
            maskedName: string | null;
            town: string;
            score: number;
            parts: components["schemas"]["MatchPart"][];
            sentence: components["schemas"]["Words"];
        };
        CandidateCount: {
            /** Format: uuid */
            vacancyId: string;
            eligible: number;
            suits: number;
            asOf: components["schemas"]["AsOf"];
        };
        Verdict: {
            score: number;
            parts: components["schemas"]["MatchPart"][];
            sentence: components["schemas"]["Words"];
        };
        Campaign: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "planned" | "sending" | "paused" | "sent";
            /** Format: date-time */
            createdAt: string;
            sentAt: string | null;
            sendsAt: string | null;
            order: components["schemas"]["CampaignOrderOutput"];
            vacancies: components["schemas"]["VacancyBrief"][];
            planned: components["schemas"]["PlannedMessage"][];
            leftOut: components["schemas"]["LeftOut"][];
            notSeeking: number;
            counts: {
                planned: number;
                queued: number;
                sent: number;
                failed: number;
                unknown: number;
                replied: number;
                interested: number;
            };
        };
        PlannedMessage: {
            /** Format: uuid */
            workerId: string;
            maskedName: string | null;
            /** Format: uuid */
            vacancyId: string;
            score: number;
            sentence: components["schemas"]["Words"];
        };
        LeftOut: {
            /** Format: uuid */
            workerId: string;
            maskedName: string | null;
            /** @enum {string} */
            reason: "refuses-automated" | "no-consent" | "no-phone" | "already-offered" | "weekly-cap" | "gate" | "ranked-too-low" | "vacancy-full" | "by-hand";
            says: components["schemas"]["Words"];
        };
        CampaignRow: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "planned" | "sending" | "paused" | "sent";
            /** Format: date-time */
            createdAt: string;
            sentAt: string | null;
            sendsAt: string | null;
            order: components["schemas"]["CampaignOrderOutput"];
            notSeeking: number;
            counts: {
                planned: number;
                queued: number;
                sent: number;
                failed: number;
                unknown: number;
                replied: number;
                interested: number;
            };
            titles: string[];
        };
        SampleMessage: {
            /** Format: uuid */
            workerId: string;
            maskedName: string | null;
            /** Format: uuid */
            vacancyId: string;
            vacancyTitle: string;
            text: string;
            characters: number;
            segments: number;
        };
        Message: {
            /** Format: uuid */
            id: string;
            campaignId: string | null;
            /** @enum {string} */
            channel: "sms" | "in-person";
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            workerId: string;
            maskedName: string | null;
            /** Format: uuid */
            vacancyId: string;
            vacancyTitle: string;
            /** @enum {string} */
            status: "queued" | "sending" | "sent" | "failed" | "unknown";
            because: components["schemas"]["Words"] | null;
            answer: ("interested" | "not-suitable" | "call-me") | null;
            reason: ("too-far" | "pay-too-low" | "other-work" | "has-work" | "other") | null;
            sentAt: string | null;
            answeredAt: string | null;
            handledAt: string | null;
        };
        CrewAnswer: {
            /** Format: uuid */
            messageId: string;
            /** Format: uuid */
            workerId: string;
            maskedName: string | null;
            /** @enum {string} */
            answer: "interested" | "not-suitable" | "call-me";
            reason: ("too-far" | "pay-too-low" | "other-work" | "has-work" | "other") | null;
            /** Format: date-time */
            answeredAt: string;
        };
        Offer: {
            vacancy: components["schemas"]["VacancyBrief"];
            stillOpen: boolean;
            sentence: components["schemas"]["Words"];
            answer: ("interested" | "not-suitable" | "call-me") | null;
            /** Format: date-time */
            answerBy: string;
        };
        ReferralContact: {
            name: string;
            phone: string | null;
        };
        MadeReferral: {
            referral: components["schemas"]["Referral"];
            isNew: boolean;
        };
        Referral: {
            /** Format: uuid */
            id: string;
            revision: number;
            /** @enum {string} */
            status: "referred" | "accepted" | "refused" | "started" | "withdrawn";
            messageId: string | null;
            /** @enum {string} */
            saidYesTo: "link" | "staff";
            referredBy: string | null;
            /** Format: uuid */
            workerId: string;
            maskedName: string | null;
            /** Format: uuid */
            vacancyId: string;
            vacancyTitle: string;
            /** Format: uuid */
            employerId: string;
            score: number;
            sentence: components["schemas"]["Words"];
            refusalReason: ("lacks-skill" | "lacks-certificate" | "did-not-come" | "not-reachable" | "seats-filled-otherwise" | "declined-by-worker" | "other") | null;
            refusalNote: string | null;
            /** Format: date-time */
            referredAt: string;
            answeredAt: string | null;
            startedOn: string | null;
        };
        CampaignOrderOutput: {
            vacancyIds: string[];
            /** @default {} */
            within: components["schemas"]["Within"];
            /** @default 1 */
            perWorkerMax: number;
            /** @default 3 */
            offersPerSeat: number;
            /** @default 5500 */
            scoreMin: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    openSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    password: string;
                    code?: string;
                };
            };
        };
        responses: {
            /** @description Log in with name and password, and a code where a second factor is set; the token goes into the Authorization header. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedSession"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong-credentials`: The name or the password is wrong. `code-needed`: This account has a second factor: send the authenticator's code, or a recovery code, too. `wrong-code`: The code is wrong, expired or used. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `locked-out`: Too many failures; wait as long as errors says, then try again. `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestSessionCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                };
            };
        };
        responses: {
            /** @description Have a one-time code sent to a leader's phone; the answer is the same for every number. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openSessionByCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Log in as a leader with the phone number and the code that was sent to it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedSession"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong-code`: The code is wrong, expired or used. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `locked-out`: Too many failures; wait as long as errors says, then try again. `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Log out: the token of this request is void from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        closed: boolean;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who this credential is, how far it reaches, and which other roles the account holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    switchRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    grantId: string;
                };
            };
        };
        responses: {
            /** @description Act in another role of the account: a fresh token, the one of this request is void. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedSession"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session-needed`: This takes a logged-in account; a key can't do it. `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `grant-not-found`: The account does not hold this role. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    oldPassword: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Change the own password: a fresh token; every other session of the account ends. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedSession"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong-credentials`: The name or the password is wrong. `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session-needed`: This takes a logged-in account; a key can't do it. `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `locked-out`: Too many failures; wait as long as errors says, then try again. `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the own account is logged in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SessionCard"][];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session-needed`: This takes a logged-in account; a key can't do it. `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End one of the own sessions at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        closed: boolean;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session-needed`: This takes a logged-in account; a key can't do it. `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session-not-found`: You have no such session; it may have ended. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enrolTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Begin with a second factor: a secret for the authenticator, in force once a code of it is confirmed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        uri: string;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong-credentials`: The name or the password is wrong. `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session-needed`: This takes a logged-in account; a key can't do it. `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `totp-set`: This account has a second factor already; remove it first to set another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `locked-out`: Too many failures; wait as long as errors says, then try again. `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Confirm the second factor with a code; the recovery codes are shown this once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recoveryCodes: string[];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong-code`: The code is wrong, expired or used. `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session-needed`: This takes a logged-in account; a key can't do it. `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `totp-not-begun`: Setting a second factor has not been begun. `totp-set`: This account has a second factor already; remove it first to set another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `locked-out`: Too many failures; wait as long as errors says, then try again. `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Do without the second factor again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        removed: boolean;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong-credentials`: The name or the password is wrong. `wrong-code`: The code is wrong, expired or used. `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session-needed`: This takes a logged-in account; a key can't do it. `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `locked-out`: Too many failures; wait as long as errors says, then try again. `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "newest" | "name";
                status?: "invited" | "active" | "disabled";
                role?: "county-admin" | "county-staff" | "town-staff" | "village-staff" | "station-staff" | "liaison" | "employer" | "leader" | "auditor" | "operator" | "service";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accounts that hold or held a role in the county, newest first or by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccountCard"][];
                        nextCursor: string | null;
                        total: number;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    displayName: string;
                    place: components["schemas"]["RoleAtPlace"];
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Open an account with one role; the token answered lets its owner set a password within 7 days. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        login: string;
                        displayName: string;
                        /** @enum {string} */
                        status: "invited" | "active" | "disabled";
                        grants: components["schemas"]["RoleGrant"][];
                        hasTotp: boolean;
                        /** Format: date-time */
                        createdAt: string;
                        invitation: components["schemas"]["Invitation"];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unit-not-found`: No such unit; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-taken`: Somebody has this login name already; take another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default 50 */
                    limit?: number;
                    cursor?: string;
                    /**
                     * @default newest
                     * @enum {string}
                     */
                    sort?: "newest" | "name";
                    /** @enum {string} */
                    status?: "invited" | "active" | "disabled";
                    /** @enum {string} */
                    role?: "county-admin" | "county-staff" | "town-staff" | "village-staff" | "station-staff" | "liaison" | "employer" | "leader" | "auditor" | "operator" | "service";
                    q?: string;
                };
            };
        };
        responses: {
            /** @description The same list, of those whose name or login contains a text; asked in the body, since it may name a person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccountCard"][];
                        nextCursor: string | null;
                        total: number;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One account with its roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCard"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account-not-found`: No such account; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description A new token to set a password, for who lost the first one or forgot the password; older tokens are void. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account-not-found`: No such account; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account-disabled`: This account is disabled; enable it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Set the password of an account by the token of an invitation, once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        login: string;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invitation-invalid`: This invitation is used, expired or replaced; ask for a new one. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    place: components["schemas"]["RoleAtPlace"];
                };
            };
        };
        responses: {
            /** @description Give an account a further role at a place of the own county. */
            201: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCard"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account-not-found`: No such account; check the id. `unit-not-found`: No such unit; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account-disabled`: This account is disabled; enable it first. `grant-held`: The account holds this role at this place already. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Take a role away; sessions that act in it end at once. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCard"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account-not-found`: No such account; check the id. `grant-not-found`: The account does not hold this role. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last-county-admin`: This is the county's last administrator; appoint another one first. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    place: components["schemas"]["RoleAtPlace"];
                };
            };
        };
        responses: {
            /** @description Move a role to another place of the county; sessions that act in it end at once. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCard"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account-not-found`: No such account; check the id. `grant-not-found`: The account does not hold this role. `unit-not-found`: No such unit; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `grant-held`: The account holds this role at this place already. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    /** Format: uuid */
                    toAccountId: string;
                    grantIds?: string[];
                };
            };
        };
        responses: {
            /** @description Hand a crew or a caseload over: roles of leader, liaison and station go to another account, all or none. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: components["schemas"]["AccountCard"];
                        to: components["schemas"]["AccountCard"];
                        moved: number;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account-not-found`: No such account; check the id. `grant-not-found`: The account does not hold this role. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account-disabled`: This account is disabled; enable it first. `nothing-to-hand-over`: This account has no crew, employer or station to hand over. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disableAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Disable an account: all its sessions end at once; twice is the same as once. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCard"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account-not-found`: No such account; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last-county-admin`: This is the county's last administrator; appoint another one first. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enableAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Let a disabled account log in again. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCard"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account-not-found`: No such account; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                under?: string;
                kind?: "county" | "town" | "village" | "community" | "station";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation tree of the county: itself, its towns and villages, its stations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Unit"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unit-not-found`: No such unit; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: uuid */
                    parentId?: string;
                    region?: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Open a station, under the county or under another station. */
            201: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unit-not-found`: No such unit; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unit-closed`: This station is closed. `unit-too-deep`: Stations are at most six levels deep; choose another one above. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the change is based on, such as `"3"`; `*` for whichever it is. */
                "If-Match": string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    parentId?: string | null;
                    region?: string;
                    /** @constant */
                    closed?: true;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Rename a station, move it under another one or under the county, or close it. */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unit-not-found`: No such unit; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unit-closed`: This station is closed. `unit-cycle`: A station can't be moved under itself or one below it. `unit-too-deep`: Stations are at most six levels deep; choose another one above. `unit-in-use`: Stations or staff still belong to this station; move them first. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed-meanwhile`: Somebody else changed it meanwhile; read it again and repeat the change. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Send the ETag of what you read in If-Match with a change. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                subjectId?: string;
                accountId?: string;
                operation?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was changed or seen unmasked in the county, newest first: who, what, when, why, from where. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditLine"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeys: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                employerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An employer's API keys, newest first, without the keys themselves. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiKeyCard"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session-needed`: This takes a logged-in account; a key can't do it. `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `employer-not-found`: No such employer; check its id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    mode: "live" | "test";
                    scopes?: string[];
                    /** Format: date-time */
                    expiresAt?: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Make an API key for an employer; the key is shown this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session-needed`: This takes a logged-in account; a key can't do it. `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `employer-not-found`: No such employer; check its id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default 1 */
                    overlapDays?: number;
                    /** Format: date-time */
                    expiresAt?: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Make a new key like this one, which lives on for some days; the new key is shown this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session-needed`: This takes a logged-in account; a key can't do it. `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-not-found`: No such API key; check its id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-ended`: This key has expired or was revoked and can't be rotated; make a new one. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description End a key; nobody gets in with it a second later. Twice is the same as once. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCard"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session-needed`: This takes a logged-in account; a key can't do it. `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-not-found`: No such API key; check its id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listViews: {
        parameters: {
            query?: {
                list?: "workers" | "vacancies" | "campaigns" | "messages" | "replies" | "referrals" | "accounts" | "audit";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The own account's views of a list, or of all, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedView"][];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session-needed`: This takes a logged-in account; a key can't do it. `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveView: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    list: "workers" | "vacancies" | "campaigns" | "messages" | "replies" | "referrals" | "accounts" | "audit";
                    name: string;
                    query: {
                        [key: string]: string;
                    };
                    columns: string[];
                };
            };
        };
        responses: {
            /** @description Keep filters, sort and columns of a list under a name; the same name replaces. Nothing in it may name a person. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session-needed`: This takes a logged-in account; a key can't do it. `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `views-full`: This list has 30 views already; remove one first. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeView: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                viewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a view of the own account. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        removed: true;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session-needed`: This takes a logged-in account; a key can't do it. `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `view-not-found`: No such view; it may have been removed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revealWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fields: ("name" | "phone" | "idNumber")[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Name, phone or ID number in full, with a reason; counted, and noted in the audit log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedWorker"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-views`: Too many full views by this account; wait an hour, or ask the county. `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsentTexts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a worker agrees to, in the words shown to them, by version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConsentText"][];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a worker has agreed to, refused and taken back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                workerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    purpose: "push" | "share-with-employer" | "automated-decisions";
                    /** @enum {string} */
                    how: "paper" | "spoken" | "form";
                    textVersion?: string;
                    /** Format: date */
                    givenOn?: string;
                };
            };
        };
        responses: {
            /** @description Record a worker's yes; a yes that stands already changes nothing. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-changed-meanwhile`: Somebody else changed this worker meanwhile; read it again and repeat. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                workerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    purpose: "push" | "share-with-employer" | "automated-decisions";
                    /** @enum {string} */
                    how: "paper" | "spoken" | "form";
                };
            };
        };
        responses: {
            /** @description Record that a worker takes a yes back, or refuses plans made by machine; queued messages stop at once. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-changed-meanwhile`: Somebody else changed this worker meanwhile; read it again and repeat. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Everything held about a worker as one file, at the worker's request; counted as a full view, and noted in the audit log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonFile"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-views`: Too many full views by this account; wait an hour, or ask the county. `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseWorker: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                workerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Delete a worker's identifiers and facts at once; what law keeps is left to auditors. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        workerId: string;
                        /** Format: date-time */
                        erasedAt: string;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRestricted: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description What law keeps about somebody who was erased; for auditors, with a reason, noted in the audit log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonFile"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctIdentity: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the change is based on, such as `"3"`; `*` for whichever it is. */
                "If-Match": string;
            };
            path: {
                workerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    phone?: string | null;
                    idNumber?: string | null;
                    village?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Correct name, phone, ID number or home village at the worker's request; answered masked, and noted in the audit log without a value. */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worker"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-changed-meanwhile`: Somebody else changed this worker meanwhile; read it again and repeat. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed-meanwhile`: Somebody else changed it meanwhile; read it again and repeat the change. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Send the ETag of what you read in If-Match with a change. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPresence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                workerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    stationId: string | null;
                    region: string | null;
                };
            };
        };
        responses: {
            /** @description Say where a worker is: with a station, in a region, or at home again; the station sees the person at once. */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worker"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. `unit-not-found`: No such unit; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-changed-meanwhile`: Somebody else changed this worker meanwhile; read it again and repeat. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLeaders: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "active" | "paused" | "ended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The register of capable leaders, by the towns of their crews. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Leader"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addLeader: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    workerId: string;
                    /** Format: uuid */
                    crewId?: string;
                    /** @default null */
                    agreementNumber?: string | null;
                    /** Format: date */
                    agreementFrom: string;
                    /** @default null */
                    agreementTo?: string | null;
                };
            };
        };
        responses: {
            /** @description Enter a leader with the agreement; without a crew, a new one is formed in the town where the leader lives. */
            201: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leader"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. `crew-not-found`: No such crew; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `crew-has-leader`: The crew has a leader; end that agreement first. `in-another-crew`: The person is still in another crew and has to leave it first. `worker-changed-meanwhile`: Somebody else changed this worker meanwhile; read it again and repeat. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeLeader: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the change is based on, such as `"3"`; `*` for whichever it is. */
                "If-Match": string;
            };
            path: {
                leaderId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    agreementNumber?: string | null;
                    /** Format: date */
                    agreementFrom?: string;
                    agreementTo?: string | null;
                    /** @enum {string} */
                    status?: "active" | "paused" | "ended";
                };
            };
        };
        responses: {
            /** @description Change a leader's agreement, let it rest, take it up again, or end it. */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leader"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `leader-not-found`: No such leader in the register; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `crew-has-leader`: The crew has a leader; end that agreement first. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed-meanwhile`: Somebody else changed it meanwhile; read it again and repeat the change. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Send the ETag of what you read in If-Match with a change. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteToCrew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                crewId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    workerId?: string;
                    name?: string;
                    village?: string;
                };
            };
        };
        responses: {
            /** @description Ask somebody to join a crew, by id, or by full name and village; a newer invitation replaces an open one. By name counted as a full view. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        invitation: components["schemas"]["CrewInvitation"];
                        token: string | null;
                        path: string | null;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `crew-not-found`: No such crew; check the id. `worker-not-found`: No such worker in the ledger; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-unique`: Several people of that village have this name; let its staff invite by id. `crew-member-already`: The person is in this crew already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-views`: Too many full views by this account; wait an hour, or ask the county. `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCrewInvitations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                crewId?: string;
                status?: "open" | "joined" | "refused" | "lapsed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who was asked to join a crew, the newest first: of the own place's crews, and of the own place's people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CrewInvitationLine"][];
                        nextCursor: string | null;
                        total: number;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                crewId: string;
                workerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    how: "spoken" | "paper";
                };
            };
        };
        responses: {
            /** @description Record that an invited person said yes to staff of the own place; with it the person joins. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrewInvitation"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. `invitation-not-found`: No invitation is waiting for an answer; invite first. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `in-another-crew`: The person is still in another crew and has to leave it first. `worker-changed-meanwhile`: Somebody else changed this worker meanwhile; read it again and repeat. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveCrew: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                crewId: string;
                workerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Record that a person leaves a crew, which asks for nobody else's word. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        crewId: string;
                        /** Format: uuid */
                        workerId: string;
                        /** @constant */
                        left: true;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. `crew-member-not-found`: No such member of this crew. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-changed-meanwhile`: Somebody else changed this worker meanwhile; read it again and repeat. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCrewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a link invites to; changes nothing, and tells of no person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrewInvitationView"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link-invalid`: This link is wrong or incomplete; open the one in the message, or call the company. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerCrewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "join" | "refuse";
                };
            };
        };
        responses: {
            /** @description The invited person's own word by the link, good once; the same word again changes nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrewInvitationView"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link-invalid`: This link is wrong or incomplete; open the one in the message, or call the company. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link-expired`: This link has expired; please call the company. `invitation-answered`: This invitation has been answered; ask the village staff to change it. `in-another-crew`: The person is still in another crew and has to leave it first. `worker-changed-meanwhile`: Somebody else changed this worker meanwhile; read it again and repeat. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openJoinLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                crewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A link for everybody to whom a leader shows it: by it nobody but the owner of a phone in the ledger can join. Nothing is kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        path: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `crew-not-found`: No such crew; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `crew-not-led`: Nobody leads this crew now, so there is no link to join it; look at the register of leaders. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readJoinLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whose crew a leader's link leads to; changes nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinLinkView"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link-invalid`: This link is wrong or incomplete; open the one in the message, or call the company. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link-expired`: This link has expired; please call the company. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestJoinCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                };
            };
        };
        responses: {
            /** @description Have a one-time code sent to a phone of the county's ledger; the answer is the same for every number. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link-invalid`: This link is wrong or incomplete; open the one in the message, or call the company. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link-expired`: This link has expired; please call the company. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    joinByCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                    code: string;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description A person's own yes to a crew, by the code that was sent to their phone; the same yes again changes nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinLinkView"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong-code`: The code is wrong, expired or used. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link-invalid`: This link is wrong or incomplete; open the one in the message, or call the company. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link-expired`: This link has expired; please call the company. `join-name-needed`: Several people share this phone: send the person's full name too, or ask the village staff. `in-another-crew`: The person is still in another crew and has to leave it first. `worker-changed-meanwhile`: Somebody else changed this worker meanwhile; read it again and repeat. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorkerDuplicates: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entries that may be one person: same name, same village, and no two birth months; masked, with why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LikelyDuplicate"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissWorkerDuplicate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    workerId: string;
                    /** Format: uuid */
                    otherId: string;
                    /** @default true */
                    dismissed?: boolean;
                };
            };
        };
        responses: {
            /** @description Say that two entries are two people, so that they are listed no more; or take that back. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        workerId: string;
                        /** Format: uuid */
                        otherId: string;
                        dismissed: boolean;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeWorkers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                workerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    otherId: string;
                    /** @default {} */
                    keep?: components["schemas"]["KeepChoices"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Bring two entries of one person together; the other is put aside and points to the kept one. Can be undone. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        mergeId: string;
                        /** Format: uuid */
                        workerId: string;
                        /** Format: uuid */
                        otherId: string;
                        worker: components["schemas"]["Worker"];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `merge-of-leader`: The one to be merged leads a crew; keep that one and merge the other. `worker-changed-meanwhile`: Somebody else changed this worker meanwhile; read it again and repeat. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoMerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                mergeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Make two entries of one again, as they were; refused when what was merged has been changed since. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        mergeId: string;
                        /** Format: uuid */
                        workerId: string;
                        /** Format: uuid */
                        otherId: string;
                        worker: components["schemas"]["Worker"];
                        other: components["schemas"]["Worker"];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `merge-not-found`: No such merge; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `merge-undone`: This merge has been undone already. `merge-built-upon`: What the merge brought together was changed since, so it can't be undone as it was; correct what errors names. `worker-changed-meanwhile`: Somebody else changed this worker meanwhile; read it again and repeat. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorkers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                town?: string;
                village?: string;
                seeking?: "now" | "from-date" | "only-better" | "no";
                skill?: string;
                wantedSector?: "manufacturing" | "hotel" | "catering" | "agriculture" | "livestock" | "construction" | "other";
                wantedRegion?: string | ("yangtze-delta" | "pearl-delta" | "home-county" | "outside-province");
                crewId?: string;
                stationId?: string;
                priorityGroup?: "lifted" | "relocated";
                consentToPush?: boolean | ("true" | "false");
                hasPhone?: boolean | ("true" | "false");
                verifiedBefore?: string;
                sort?: "newest" | "verified" | "birth-year" | "town";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ledger, identifiers masked; town staff see their own town. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Worker"][];
                        nextCursor: string | null;
                        total: number;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findWorkers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    phone?: string;
                    idNumber?: string;
                };
            };
        };
        responses: {
            /** @description Find people by exactly one of full name, phone or ID number, within reach, masked, 50 at most; changes nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Worker"][];
                        more: boolean;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countWorkers: {
        parameters: {
            query: {
                by: "village" | "town" | "seeking";
                town?: string;
                village?: string;
                seeking?: "now" | "from-date" | "only-better" | "no";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many people there are by village, town or state of seeking, no further than the caller's reach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        groups: components["schemas"]["WorkerCount"][];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorkerHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                workerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When what of a worker's entry was changed and by which role, newest first; names of facts, never values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkerChange"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWorkerRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom a worker belongs with: crew and its leader, household, partner, buddies; masked, within reach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        workerId: string;
                        crew: {
                            /** Format: uuid */
                            id: string;
                            town: string;
                            leader: components["schemas"]["RelatedWorker"] | null;
                        } | null;
                        household: {
                            /** Format: uuid */
                            id: string;
                            members: components["schemas"]["RelatedWorker"][];
                        } | null;
                        partner: components["schemas"]["RelatedWorker"] | null;
                        buddies: components["schemas"]["RelatedWorker"][];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One worker, identifiers masked. */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worker"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeWorker: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the change is based on, such as `"3"`; `*` for whichever it is. */
                "If-Match": string;
            };
            path: {
                workerId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    seeking?: components["schemas"]["Seeking"];
                    presentRegion?: string | null;
                    skills?: components["schemas"]["HeldSkill"][];
                    certificates?: components["schemas"]["HeldCertificate"][];
                    wantedRegions?: (string | ("yangtze-delta" | "pearl-delta" | "home-county" | "outside-province"))[];
                    refusedRegions?: (string | ("yangtze-delta" | "pearl-delta" | "home-county" | "outside-province"))[];
                    wantedSectors?: ("manufacturing" | "hotel" | "catering" | "agriculture" | "livestock" | "construction" | "other")[];
                    refusedSectors?: ("manufacturing" | "hotel" | "catering" | "agriculture" | "livestock" | "construction" | "other")[];
                    sectorExperience?: components["schemas"]["SectorExperience"][];
                    wageFloorFen?: number | null;
                    lastWageFen?: number | null;
                    refusedShifts?: ("day" | "night" | "rotating")[];
                    education?: ("primary" | "junior" | "senior" | "college" | "bachelor") | null;
                    needsLodging?: boolean | null;
                    partnerId?: string | null;
                    buddyIds?: string[];
                    priorityGroups?: ("lifted" | "relocated")[];
                    consentToPush?: boolean;
                };
            };
        };
        responses: {
            /** @description Correct what is known of a worker: seeking, skills, wishes, consent. */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worker"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-changed-meanwhile`: Somebody else changed this worker meanwhile; read it again and repeat. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed-meanwhile`: Somebody else changed it meanwhile; read it again and repeat the change. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Send the ETag of what you read in If-Match with a change. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importWorkers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    dryRun?: boolean;
                    rows: unknown[];
                };
            };
        };
        responses: {
            /** @description Take in up to 500 people as a list wrote them; the same list twice changes nothing. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: components["schemas"]["WorkerRowResult"][];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCrews: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                town?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Crews, by the newest, without their members; a leader sees the own one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CrewLine"][];
                        nextCursor: string | null;
                        total: number;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCrew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                crewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One crew and its members. */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Crew"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `crew-not-found`: No such crew; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVacancies: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "newest" | "closing" | "seats-open" | "seats-few" | "wage" | "title";
                status?: "draft" | "live" | "closed";
                base?: "changzhou" | "huangpu" | "shenzhen" | "local";
                employerId?: string;
                sector?: "manufacturing" | "hotel" | "catering" | "agriculture" | "livestock" | "construction" | "other";
                region?: string;
                lack?: "employer" | "seats" | "wage" | "region" | "sector" | "closes-on" | "wording";
                seatsOpenMin?: number;
                seatsOpenMax?: number;
                closesFrom?: string;
                closesBy?: string;
                board?: boolean | ("true" | "false");
                lodging?: boolean | ("true" | "false");
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vacancies, newest first or in another order, with the length of the whole list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Vacancy"][];
                        nextCursor: string | null;
                        total: number;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishVacancy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @enum {string} */
                    base: "changzhou" | "huangpu" | "shenzhen" | "local";
                    sector?: ("manufacturing" | "hotel" | "catering" | "agriculture" | "livestock" | "construction" | "other") | null;
                    region?: string | null;
                    workplace?: string | null;
                    seats?: number | null;
                    skills?: components["schemas"]["WantedSkill"][];
                    certificates?: string[];
                    wage?: components["schemas"]["Wage"] | null;
                    board?: boolean | null;
                    lodging?: boolean | null;
                    couplesRoom?: boolean | null;
                    shift?: ("day" | "night" | "rotating") | null;
                    age?: components["schemas"]["AgeRange"] | null;
                    education?: ("primary" | "junior" | "senior" | "college" | "bachelor") | null;
                    experienceYearsMin?: number | null;
                    socialInsurance?: boolean | null;
                    hazardous?: boolean | null;
                    startsOn?: string | null;
                    closesOn?: string | null;
                    description?: string | null;
                    /** Format: uuid */
                    employerId?: string;
                    externalId?: string;
                };
            };
        };
        responses: {
            /** @description Post a vacancy; what lacks something becomes a draft that says what it lacks. */
            201: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vacancy"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `employer-not-found`: No such employer; check its id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `external-id-taken`: A vacancy with this external id exists with other content; change that one instead. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countVacancies: {
        parameters: {
            query?: {
                base?: "changzhou" | "huangpu" | "shenzhen" | "local";
                employerId?: string;
                sector?: "manufacturing" | "hotel" | "catering" | "agriculture" | "livestock" | "construction" | "other";
                region?: string;
                lack?: "employer" | "seats" | "wage" | "region" | "sector" | "closes-on" | "wording";
                seatsOpenMin?: number;
                seatsOpenMax?: number;
                closesFrom?: string;
                closesBy?: string;
                board?: boolean | ("true" | "false");
                lodging?: boolean | ("true" | "false");
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many vacancies there are by status, and how many of the live ones want a hand soon. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VacancyCounts"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readVacancy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One vacancy. */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vacancy"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `vacancy-not-found`: No such vacancy; check its id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeVacancy: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the change is based on, such as `"3"`; `*` for whichever it is. */
                "If-Match": string;
            };
            path: {
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    title?: string;
                    sector?: ("manufacturing" | "hotel" | "catering" | "agriculture" | "livestock" | "construction" | "other") | null;
                    region?: string | null;
                    workplace?: string | null;
                    seats?: number | null;
                    skills?: components["schemas"]["WantedSkill"][];
                    certificates?: string[];
                    wage?: components["schemas"]["Wage"] | null;
                    board?: boolean | null;
                    lodging?: boolean | null;
                    couplesRoom?: boolean | null;
                    shift?: ("day" | "night" | "rotating") | null;
                    age?: components["schemas"]["AgeRange"] | null;
                    education?: ("primary" | "junior" | "senior" | "college" | "bachelor") | null;
                    experienceYearsMin?: number | null;
                    socialInsurance?: boolean | null;
                    hazardous?: boolean | null;
                    startsOn?: string | null;
                    closesOn?: string | null;
                    description?: string | null;
                    /** Format: uuid */
                    employerId?: string;
                    /** @constant */
                    wordingCleared?: true;
                };
            };
        };
        responses: {
            /** @description Complete or correct a vacancy; a draft that lacks nothing any more goes live. */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vacancy"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `vacancy-not-found`: No such vacancy; check its id. `employer-not-found`: No such employer; check its id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `vacancy-closed`: This vacancy is closed and cannot change; renew it first. `vacancy-changed-meanwhile`: Somebody else changed this vacancy meanwhile; read it again and repeat. `seats-below-taken`: The number of seats cannot be lower than the seats already taken. `external-id-taken`: A vacancy with this external id exists with other content; change that one instead. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed-meanwhile`: Somebody else changed it meanwhile; read it again and repeat the change. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Send the ETag of what you read in If-Match with a change. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeVacancy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stop all further offers; closing twice is the same as once. */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vacancy"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `vacancy-not-found`: No such vacancy; check its id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `vacancy-changed-meanwhile`: Somebody else changed this vacancy meanwhile; read it again and repeat. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewVacancy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    closesOn: string;
                };
            };
        };
        responses: {
            /** @description Set a later last day; a closed vacancy opens again by it, as a draft if it lacks something. */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vacancy"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `vacancy-not-found`: No such vacancy; check its id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `vacancy-changed-meanwhile`: Somebody else changed this vacancy meanwhile; read it again and repeat. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPublicVacancy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A live vacancy as the public may see it; what is not live does not exist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicVacancy"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `vacancy-not-found`: No such vacancy; check its id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importPostings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    employerId?: string | null;
                    /** @enum {string} */
                    base: "changzhou" | "huangpu" | "shenzhen" | "local";
                    /** @default false */
                    dryRun?: boolean;
                    postings: unknown[];
                };
            };
        };
        responses: {
            /** @description Take in up to 500 postings as they were written; each becomes live, draft or refused. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: components["schemas"]["PostingResult"][];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `employer-not-found`: No such employer; check its id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEmployers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                base?: "changzhou" | "huangpu" | "shenzhen" | "local";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The own county's register of employers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Employer"][];
                        nextCursor: string | null;
                        total: number;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerEmployer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    base: "changzhou" | "huangpu" | "shenzhen" | "local";
                };
            };
        };
        responses: {
            /** @description Enter an employer into the own county's register; the same name at the same base is the same one. */
            201: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employer"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchesForWorker: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                workerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The best vacancies for a worker, each with score, parts and a sentence why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: components["schemas"]["AsOf"];
                        /** Format: uuid */
                        workerId: string;
                        failedGate: components["schemas"]["FailedGate"] | null;
                        items: components["schemas"]["VacancyMatch"][];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    candidatesForVacancy: {
        parameters: {
            query?: {
                limit?: number;
                town?: string;
                village?: string;
            };
            header?: never;
            path: {
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The best workers for a vacancy; of a draft, a preview that can't be sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: components["schemas"]["AsOf"];
                        vacancy: components["schemas"]["VacancyBrief"];
                        preview: boolean;
                        failedGate: components["schemas"]["FailedGate"] | null;
                        eligible: number;
                        items: components["schemas"]["Candidate"][];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `vacancy-not-found`: No such vacancy; check its id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countCandidates: {
        parameters: {
            query: {
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For each of up to 20 vacancies, how many people pass every gate and how many it suits, half a minute old at most. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CandidateCount"][];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workerId: string;
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why this pair scores what it scores, or the gates it fails and what would open them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: components["schemas"]["AsOf"];
                        /** Format: uuid */
                        workerId: string;
                        vacancy: components["schemas"]["VacancyBrief"];
                        failedGates: components["schemas"]["FailedGate"][];
                        verdict: components["schemas"]["Verdict"];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. `vacancy-not-found`: No such vacancy; check its id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchesForCrew: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                crewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For a crew: each member's best vacancies, and the vacancies with open seats for all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: components["schemas"]["AsOf"];
                        /** Format: uuid */
                        crewId: string;
                        seeking: number;
                        members: {
                            /** Format: uuid */
                            workerId: string;
                            maskedName: string | null;
                            failedGate: components["schemas"]["FailedGate"] | null;
                            items: components["schemas"]["VacancyMatch"][];
                        }[];
                        together: {
                            vacancy: components["schemas"]["VacancyBrief"];
                            meanScore: number;
                            worstScore: number;
                            failing: {
                                /** Format: uuid */
                                workerId: string;
                                /** @enum {string} */
                                gate: "worker-seeking" | "vacancy-live" | "seats-open" | "closing-date" | "start-date" | "age" | "minor-protection" | "certificates" | "region-refused" | "sector-refused" | "shift-refused" | "employer-blocked";
                                says: string;
                            }[];
                            sentence: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `crew-not-found`: No such crew; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "planned" | "sending" | "paused" | "sent";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Campaigns, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CampaignRow"][];
                        nextCursor: string | null;
                        total: number;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignOrder"];
            };
        };
        responses: {
            /** @description Plan a campaign without sending: who would get what and why, who is left out and why. */
            201: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `vacancy-not-found`: No such vacancy; check its id. `crew-not-found`: No such crew; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `vacancy-not-live`: A draft or closed vacancy can't be sent; complete it first. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCampaign: {
        parameters: {
            query?: {
                plan?: boolean | ("true" | "false");
            };
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One campaign: plan, exclusions, counts. With `plan=false` the people of both lists are left out, for asking again and again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaign-not-found`: No such campaign; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    plan?: boolean;
                };
            };
        };
        responses: {
            /** @description Confirm a plan: one queued job per message, the first to leave at `sendsAt`. Sending twice is the same as once. */
            202: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaign-not-found`: No such campaign; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaign-empty`: Nobody is left to send to in this campaign; see why each one is left out. `vacancy-not-live`: A draft or closed vacancy can't be sent; complete it first. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    plan?: boolean;
                };
            };
        };
        responses: {
            /** @description Take a confirmation back before the first message has left (`sendsAt`): a plan again, nobody hears of it. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaign-not-found`: No such campaign; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaign-under-way`: It is too late to undo: messages are leaving. Pause the campaign to keep back what has not left. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    plan?: boolean;
                };
            };
        };
        responses: {
            /** @description Stop sending for now; what is in the hands of the channel finishes. Pausing twice is pausing once. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaign-not-found`: No such campaign; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaign-not-sending`: No message of this campaign waits to be sent; there is nothing to pause or resume. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    plan?: boolean;
                };
            };
        };
        responses: {
            /** @description Go on sending after a pause. Resuming what is not paused changes nothing. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaign-not-found`: No such campaign; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaign-not-sending`: No message of this campaign waits to be sent; there is nothing to pause or resume. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    plan?: boolean;
                    workerIds: string[];
                    /** @default false */
                    putBack?: boolean;
                };
            };
        };
        responses: {
            /** @description Take people out of a plan by hand, or put back who was taken out so; whoever the plan does not name is passed over. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaign-not-found`: No such campaign; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaign-confirmed`: This campaign is confirmed, so its plan stands; undo it while that is possible, or pause it. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sampleMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The texts as they would be sent, for the first three people of each vacancy, and when they would leave; no link in them works. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SampleMessage"][];
                        undoSeconds: number;
                        quietHours: {
                            from: string;
                            to: string;
                        } | null;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaign-not-found`: No such campaign; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: string;
                answer?: "interested" | "not-suitable" | "call-me";
            };
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages of a campaign with their outcome and the answers; `status` takes several, with commas between. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Message"][];
                        nextCursor: string | null;
                        total: number;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaign-not-found`: No such campaign; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAllMessages: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: string;
                workerId?: string;
                vacancyId?: string;
                campaignId?: string;
                answer?: "interested" | "not-suitable" | "call-me";
                from?: string;
                sort?: "newest" | "oldest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Messages of every campaign and those told in person; `status` takes several, with commas between. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Message"][];
                        nextCursor: string | null;
                        total: number;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Queue a failed message again; of an unknown one the channel is asked first, and what may have arrived is never sent again. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `message-not-found`: No such message or answer; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `message-not-failed`: This message has not failed; there is nothing to send again. `message-may-have-arrived`: This message may have arrived: the channel was asked and does not say, so it is not sent again. Ask the person by phone, then settle it. `message-hopeless`: Sending this message again would fail for the reason given; mend that first, or tell the person otherwise. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `channel-unavailable`: The channel does not answer at present; it is tried again. `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    as: "sent" | "failed";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Record what a clerk has found out about an unknown message, by phone say: it has arrived, or it has not. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `message-not-found`: No such message or answer; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `message-not-unknown`: The outcome of this message is known; there is nothing to settle. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReplies: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                answer?: "interested" | "not-suitable" | "call-me";
                handled?: boolean | ("true" | "false");
                vacancyId?: string;
                workerId?: string;
                sort?: "newest" | "oldest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answers of workers by when they were given; `handled=false` are those that wait for somebody. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Message"][];
                        nextCursor: string | null;
                        total: number;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handleReply: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    handled: boolean;
                };
            };
        };
        responses: {
            /** @description Mark an answer as taken care of, or as waiting again. A changed answer waits again by itself. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `message-not-found`: No such message or answer; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCrewAnswers: {
        parameters: {
            query: {
                vacancyId: string;
            };
            header?: never;
            path: {
                crewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was recorded of a crew's answers about one vacancy, as each stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CrewAnswer"][];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `crew-not-found`: No such crew; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordCrewAnswers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                crewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    vacancyId: string;
                    answers: {
                        /** Format: uuid */
                        workerId: string;
                        /** @enum {string} */
                        answer: "interested" | "not-suitable" | "call-me";
                        /** @enum {string} */
                        reason?: "too-far" | "pay-too-low" | "other-work" | "has-work" | "other";
                    }[];
                };
            };
        };
        responses: {
            /** @description Record what members answered to their leader, who told them in person; a yes becomes a referral as one by link does. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            workerId: string;
                            /** @enum {string} */
                            outcome: "recorded" | "unchanged" | "crew-member-not-found" | "offer-closed" | "offer-settled";
                            messageId: string | null;
                        }[];
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `crew-not-found`: No such crew; check the id. `vacancy-not-found`: No such vacancy; check its id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `vacancy-not-live`: A draft or closed vacancy can't be sent; complete it first. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a signed link offers. Reading changes nothing, however often. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link-invalid`: This link is wrong or incomplete; open the one in the message, or call the company. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link-expired`: This link has expired; please call the company. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordReply: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "interested" | "not-suitable" | "call-me";
                    /** @enum {string} */
                    reason?: "too-far" | "pay-too-low" | "other-work" | "has-work" | "other";
                };
            };
        };
        responses: {
            /** @description A worker's answer; it can be changed until the person is referred or the link expires. */
            200: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link-invalid`: This link is wrong or incomplete; open the one in the message, or call the company. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link-expired`: This link has expired; please call the company. `offer-closed`: This vacancy has filled or closed; please call the company about other work. `offer-settled`: You are already referred to the employer; please call the company to change your mind. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReferralContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Name and phone of a worker who said yes, for the employer of that vacancy, with a reason; counted, and noted in the audit log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralContact"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `referral-not-found`: No such referral; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `consent-missing`: The worker has not agreed to share contact data with employers; ask for consent first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-views`: Too many full views by this account; wait an hour, or ask the county. `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReferrals: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "newest" | "oldest";
                status?: string;
                vacancyId?: string;
                workerId?: string;
                employerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Referrals, newest or oldest first; an employer sees the own ones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Referral"][];
                        nextCursor: string | null;
                        total: number;
                    };
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    workerId: string;
                    /** Format: uuid */
                    vacancyId: string;
                    /** Format: uuid */
                    messageId?: string;
                    /** @constant */
                    workerSaidYes: true;
                    /** @constant */
                    evenIfPlaced?: true;
                };
            };
        };
        responses: {
            /** @description Staff refer a worker who said yes to them, on the phone or at the counter; that yes also lets the employer have the contact. One that stands already is answered as it is. */
            201: {
                headers: {
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeReferral"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `worker-not-found`: No such worker in the ledger; check the id. `vacancy-not-found`: No such vacancy; check its id. `employer-not-found`: No such employer; check its id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `vacancy-not-live`: A draft or closed vacancy can't be sent; complete it first. `vacancy-closed`: This vacancy is closed and cannot change; renew it first. `no-seat-open`: No seat of this vacancy is open. `pair-fails-gates`: The worker does not meet what this vacancy needs; errors says what. `worker-placed-elsewhere`: The worker is with another employer, or taken on by one; send evenIfPlaced if they want this all the same. `message-of-another`: This message went to somebody else, or is about another vacancy; check its id. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description The worker changed their mind, or staff take back a referral of theirs; a reserved seat opens again. */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `referral-not-found`: No such referral; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `referral-settled`: This referral already has an outcome and can't change that way. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One referral. */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `referral-not-found`: No such referral; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employer takes the worker; a seat is reserved. */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `referral-not-found`: No such referral; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `referral-settled`: This referral already has an outcome and can't change that way. `no-seat-open`: No seat of this vacancy is open. `vacancy-closed`: This vacancy is closed and cannot change; renew it first. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "lacks-skill" | "lacks-certificate" | "did-not-come" | "not-reachable" | "seats-filled-otherwise" | "declined-by-worker" | "other";
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The employer does not take the worker, and says why; a reserved seat opens again. */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `referral-not-found`: No such referral; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `referral-settled`: This referral already has an outcome and can't change that way. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for every try of one request, such as a UUID: it then has one effect, and a repeated try gets the first answer with `Idempotent-Replayed: true`. Kept for 48 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: date */
                    startedOn?: string;
                };
            };
        };
        responses: {
            /** @description The worker has started; the seat is filled. */
            200: {
                headers: {
                    /** @description The revision, for `If-Match`. */
                    ETag: string;
                    /** @description On an answer that was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
            /** @description `malformed-body`: The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: Log in first, or send a valid key in the Authorization header. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `referral-not-found`: No such referral; check the id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `referral-settled`: This referral already has an outcome and can't change that way. `referral-not-accepted`: Accept the referral before saying that work started. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large; send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-reused`: This Idempotency-Key has come with another input before; use a new one. `invalid-input`: Some fields are wrong; see the ones named in errors. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests; wait for the seconds that Retry-After says. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected`: Something went wrong on our side; try later, and quote the request id if it stays. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service-unreachable`: A service behind the gateway does not answer; try again later. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `try-again-later`: Busy; please try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
