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
         * Log in with name and password; the token goes into the Authorization header.
         * @description Who may call: anyone.
         */
        post: operations["openSession"];
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
         * @description Who may call: county-staff, town-staff, leader, employer.
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
         * Who this credential is, and how far it reaches.
         * @description Who may call: county-staff, town-staff, leader, employer.
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
    "/v1/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ledger, identifiers masked; town staff see their own town.
         * @description Who may call: county-staff, town-staff.
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
    "/v1/workers/{workerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One worker, identifiers masked.
         * @description Who may call: county-staff, town-staff, leader.
         */
        get: operations["readWorker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct what is known of a worker: seeking, skills, wishes, consent.
         * @description Who may call: county-staff, town-staff.
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
         * @description Who may call: county-staff, town-staff.
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
         * Crews; a leader sees the own one.
         * @description Who may call: county-staff, town-staff, leader.
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
         * @description Who may call: county-staff, town-staff, leader.
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
         * Vacancies, newest first.
         * @description Who may call: employer, county-staff, town-staff.
         */
        get: operations["listVacancies"];
        put?: never;
        /**
         * Post a vacancy; what lacks something becomes a draft that says what it lacks.
         * @description Who may call: employer, county-staff.
         */
        post: operations["publishVacancy"];
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
         * @description Who may call: employer, county-staff, town-staff, leader.
         */
        get: operations["readVacancy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Complete or correct a vacancy; a draft that lacks nothing any more goes live.
         * @description Who may call: employer, county-staff.
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
         * @description Who may call: employer, county-staff.
         */
        post: operations["closeVacancy"];
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
         * @description Who may call: county-staff.
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
         * The register of employers.
         * @description Who may call: county-staff, town-staff.
         */
        get: operations["listEmployers"];
        put?: never;
        /**
         * Enter an employer into the register; the same name at the same base is the same one.
         * @description Who may call: county-staff.
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
         * @description Who may call: county-staff, town-staff, leader.
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
         * @description Who may call: county-staff, town-staff.
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
    "/v1/workers/{workerId}/vacancies/{vacancyId}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why this pair scores what it scores, or the gates it fails and what would open them.
         * @description Who may call: county-staff, town-staff, leader.
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
         * @description Who may call: county-staff, town-staff, leader.
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
         * @description Who may call: county-staff, town-staff.
         */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Plan a campaign without sending: who would get what and why, who is left out and why.
         * @description Who may call: county-staff, town-staff.
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
         * One campaign: plan, exclusions, counts.
         * @description Who may call: county-staff, town-staff.
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
         * Confirm a plan: one queued job per message. Sending twice is the same as once.
         * @description Who may call: county-staff, town-staff.
         */
        post: operations["sendCampaign"];
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
         * The messages of a campaign with their outcome and the answers.
         * @description Who may call: county-staff, town-staff.
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
    "/v1/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers of workers, newest first.
         * @description Who may call: county-staff, town-staff.
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
    "/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Referrals, newest first; an employer sees the own ones.
         * @description Who may call: employer, county-staff, town-staff.
         */
        get: operations["listReferrals"];
        put?: never;
        post?: never;
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
         * @description Who may call: employer, county-staff, town-staff.
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
         * @description Who may call: employer, county-staff.
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
         * @description Who may call: employer, county-staff.
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
         * @description Who may call: employer, county-staff.
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
        Account: {
            /** Format: uuid */
            id: string;
            login: string;
            displayName: string;
            actor: {
                /** @constant */
                role: "county-staff";
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
                role: "employer";
                /** Format: uuid */
                employerId: string;
            } | {
                /** @constant */
                role: "leader";
                /** Format: uuid */
                accountId: string;
                /** Format: uuid */
                crewId: string;
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
            }[];
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
            birthMonth: string | null;
            town: string;
            village: string;
            householdId: string | null;
            crewId: string | null;
            maskedName: string;
            maskedPhone: string | null;
            maskedIdNumber: string | null;
        };
        WorkerRowResult: {
            index: number;
            externalId: string | null;
            /** @enum {string} */
            outcome: "added" | "changed" | "unchanged" | "refused";
            workerId: string | null;
            because: components["schemas"]["RowRemark"][];
        };
        RowRemark: {
            pointer: string;
            zh: string;
            en: string;
        };
        Crew: {
            /** Format: uuid */
            id: string;
            revision: number;
            /** Format: uuid */
            leaderWorkerId: string;
            town: string;
            memberIds: string[];
            members: {
                /** Format: uuid */
                workerId: string;
                maskedName: string;
            }[];
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
        };
        Seats: {
            total: number;
            open: number;
            held: number;
            reserved: number;
            filled: number;
        };
        Words: {
            zh: string;
            en: string;
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
        Verdict: {
            score: number;
            parts: components["schemas"]["MatchPart"][];
            sentence: components["schemas"]["Words"];
        };
        Campaign: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "planned" | "sending" | "sent";
            /** Format: date-time */
            createdAt: string;
            sentAt: string | null;
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
            reason: "no-consent" | "no-phone" | "already-offered" | "weekly-cap" | "gate" | "ranked-too-low" | "vacancy-full";
            says: components["schemas"]["Words"];
        };
        CampaignRow: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "planned" | "sending" | "sent";
            /** Format: date-time */
            createdAt: string;
            sentAt: string | null;
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
        Message: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            campaignId: string;
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
        };
        Offer: {
            vacancy: components["schemas"]["VacancyBrief"];
            stillOpen: boolean;
            sentence: components["schemas"]["Words"];
            answer: ("interested" | "not-suitable" | "call-me") | null;
            /** Format: date-time */
            answerBy: string;
        };
        Referral: {
            /** Format: uuid */
            id: string;
            revision: number;
            /** @enum {string} */
            status: "referred" | "accepted" | "refused" | "started" | "withdrawn";
            /** Format: uuid */
            messageId: string;
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
                };
            };
        };
        responses: {
            /** @description Log in with name and password; the token goes into the Authorization header. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        /** Format: date-time */
                        expiresAt: string;
                        account: components["schemas"]["Account"];
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
            /** @description `wrong-credentials`: The name or the password is wrong. */
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
            /** @description Who this credential is, and how far it reaches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            /** @constant */
                            role: "county-staff";
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
                            role: "employer";
                            /** Format: uuid */
                            employerId: string;
                        } | {
                            /** @constant */
                            role: "leader";
                            /** Format: uuid */
                            accountId: string;
                            /** Format: uuid */
                            crewId: string;
                        } | {
                            /** @constant */
                            role: "service";
                            service: string;
                        } | {
                            /** @constant */
                            role: "anyone";
                        };
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Crews; a leader sees the own one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Crew"][];
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
                status?: "draft" | "live" | "closed";
                base?: "changzhou" | "huangpu" | "shenzhen" | "local";
                employerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vacancies, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Vacancy"][];
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
            /** @description `vacancy-closed`: This vacancy is closed and cannot change; post a new one. `vacancy-changed-meanwhile`: Somebody else changed this vacancy meanwhile; read it again and repeat. `seats-below-taken`: The number of seats cannot be lower than the seats already taken. `external-id-taken`: A vacancy with this external id exists with other content; change that one instead. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The register of employers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Employer"][];
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
            /** @description Enter an employer into the register; the same name at the same base is the same one. */
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
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One campaign: plan, exclusions, counts. */
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
        requestBody?: never;
        responses: {
            /** @description Confirm a plan: one queued job per message. Sending twice is the same as once. */
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
            };
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages of a campaign with their outcome and the answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Message"][];
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answers of workers, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Message"][];
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
                status?: "referred" | "accepted" | "refused" | "started" | "withdrawn";
                vacancyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Referrals, newest first; an employer sees the own ones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Referral"][];
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
            /** @description `referral-settled`: This referral already has an outcome and can't change that way. `no-seat-open`: No seat of this vacancy is open. `vacancy-closed`: This vacancy is closed and cannot change; post a new one. `idempotency-in-flight`: A request with this Idempotency-Key is still being worked on; try again shortly. */
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
