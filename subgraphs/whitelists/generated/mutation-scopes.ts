// Generated from the schemas of all subgraphs by npm run generate. Not edited by hand.
import type { AccessRequirement } from '@hub/shared/access/requirement.ts';

/** The scopes that each mutation of the hub requires. */
export const mutationScopes: Readonly<Record<string, AccessRequirement['scopes']>> = {
  "registerDrug": [
    [
      [
        "approval:record"
      ]
    ]
  ],
  "classifyDrug": [
    [
      [
        "approval:record"
      ]
    ]
  ],
  "recordApproval": [
    [
      [
        "approval:record"
      ]
    ]
  ],
  "endApproval": [
    [
      [
        "approval:record"
      ]
    ]
  ],
  "fileDrugDemand": [
    [
      [
        "drug:apply"
      ]
    ]
  ],
  "guideDrugDemand": [
    [
      [
        "drug:assess"
      ]
    ]
  ],
  "applyForTemporaryImport": [
    [
      [
        "drug:apply"
      ]
    ]
  ],
  "closeDemandList": [
    [
      [
        "drug:assess"
      ]
    ]
  ],
  "giveEarlyAssessment": [
    [
      [
        "drug:assess"
      ]
    ]
  ],
  "recordDossierStatus": [
    [
      [
        "drug:apply"
      ]
    ]
  ],
  "publishDrugList": [
    [
      [
        "drug-list:publish"
      ]
    ]
  ],
  "registerAgreement": [
    [
      [
        "agreement:register"
      ]
    ]
  ],
  "confirmAgreement": [
    [
      [
        "agreement:register"
      ]
    ]
  ],
  "withdrawAgreement": [
    [
      [
        "agreement:register"
      ]
    ]
  ],
  "endAgreement": [
    [
      [
        "agreement:register"
      ]
    ]
  ],
  "openApplicationCall": [
    [
      [
        "list:call"
      ]
    ]
  ],
  "closeApplicationCall": [
    [
      [
        "list:call"
      ]
    ]
  ],
  "applyForInstitutionList": [
    [
      [
        "list:apply"
      ]
    ]
  ],
  "applyForImporterList": [
    [
      [
        "list:apply"
      ]
    ]
  ],
  "renewLicence": [
    [
      [
        "list:apply"
      ]
    ]
  ],
  "decideLicenceRenewal": [
    [
      [
        "list:review"
      ]
    ]
  ],
  "acceptImporterApplication": [
    [
      [
        "list:review"
      ]
    ]
  ],
  "giveImporterOpinion": [
    [
      [
        "list:review"
      ]
    ]
  ],
  "withdrawListingApplication": [
    [
      [
        "list:apply"
      ]
    ]
  ],
  "reviewInstitutionApplication": [
    [
      [
        "list:review"
      ]
    ]
  ],
  "submitForDeliberation": [
    [
      [
        "list:review"
      ]
    ]
  ],
  "conveneDeliberation": [
    [
      [
        "joint:office"
      ]
    ]
  ],
  "giveDeliberationOpinion": [
    [
      [
        "joint:member"
      ]
    ]
  ],
  "concludeDeliberation": [
    [
      [
        "joint:office"
      ]
    ]
  ],
  "publishInstitutionList": [
    [
      [
        "institution-list:publish"
      ]
    ]
  ],
  "signImporterList": [
    [
      [
        "importer-list:sign"
      ]
    ]
  ],
  "orderRectification": [
    [
      [
        "supervise"
      ]
    ]
  ],
  "closeRectification": [
    [
      [
        "supervise"
      ]
    ]
  ],
  "removeInstitution": [
    [
      [
        "institution-list:publish"
      ]
    ]
  ],
  "recordInspection": [
    [
      [
        "inspect"
      ]
    ]
  ],
  "recordViolation": [
    [
      [
        "inspect"
      ]
    ]
  ],
  "publishCreditRecord": [
    [
      [
        "credit:publish"
      ]
    ]
  ],
  "withdrawCreditRecord": [
    [
      [
        "credit:publish"
      ]
    ]
  ],
  "proposeImporterRemoval": [
    [
      [
        "importer-list:remove"
      ]
    ]
  ],
  "signRemoval": [
    [
      [
        "removal:sign"
      ]
    ]
  ],
  "withdrawRemovalProposal": [
    [
      [
        "importer-list:remove"
      ]
    ]
  ],
  "removeDrug": [
    [
      [
        "drug-list:publish"
      ]
    ]
  ],
  "recordRegistration": [
    [
      [
        "approval:record"
      ]
    ]
  ],
  "keepDrug": [
    [
      [
        "drug-list:publish"
      ]
    ]
  ],
  "changeSetting": [
    [
      [
        "setting:change"
      ]
    ]
  ],
  "acknowledgeListItems": [
    [
      [
        "notice:acknowledge"
      ]
    ]
  ],
  "openStorageArea": [
    [
      [
        "stock:enter"
      ]
    ]
  ],
  "closeStorageArea": [
    [
      [
        "stock:enter"
      ]
    ]
  ],
  "planStock": [
    [
      [
        "stock:enter"
      ]
    ]
  ],
  "withdrawStockPlan": [
    [
      [
        "stock:enter"
      ]
    ]
  ],
  "enterBondedStock": [
    [
      [
        "stock:enter"
      ]
    ]
  ],
  "recordEntry": [
    [
      [
        "stock:enter"
      ]
    ]
  ],
  "moveStock": [
    [
      [
        "stock:enter"
      ]
    ]
  ],
  "applyForClearanceForm": [
    [
      [
        "clearance:apply"
      ]
    ]
  ],
  "issueClearanceForm": [
    [
      [
        "clearance:issue"
      ]
    ]
  ],
  "refuseClearanceForm": [
    [
      [
        "clearance:issue"
      ]
    ]
  ],
  "withdrawClearanceForm": [
    [
      [
        "clearance:apply"
      ]
    ]
  ],
  "cancelClearanceForm": [
    [
      [
        "clearance:issue"
      ]
    ]
  ],
  "recordDeclaration": [
    [
      [
        "clearance:apply"
      ]
    ]
  ],
  "withdrawDeclaration": [
    [
      [
        "clearance:apply"
      ]
    ]
  ],
  "passCustoms": [
    [
      [
        "customs:supervise"
      ]
    ]
  ],
  "revokeDeclaration": [
    [
      [
        "customs:supervise"
      ]
    ]
  ],
  "releaseFromZone": [
    [
      [
        "stock:release"
      ]
    ]
  ],
  "confirmGatePassage": [
    [
      [
        "customs:supervise"
      ]
    ]
  ],
  "cancelRelease": [
    [
      [
        "stock:release"
      ]
    ]
  ],
  "askForSupply": [
    [
      [
        "supply:ask"
      ]
    ]
  ],
  "answerSupply": [
    [
      [
        "stock:release"
      ]
    ]
  ],
  "withdrawSupply": [
    [
      [
        "supply:ask"
      ]
    ]
  ],
  "countStock": [
    [
      [
        "stock:enter"
      ]
    ]
  ],
  "confirmCount": [
    [
      [
        "customs:supervise"
      ]
    ]
  ],
  "destroyStock": [
    [
      [
        "stock:enter"
      ]
    ]
  ],
  "reexportStock": [
    [
      [
        "stock:enter"
      ]
    ]
  ],
  "returnToBond": [
    [
      [
        "stock:enter"
      ]
    ]
  ],
  "placeHold": [
    [
      [
        "customs:supervise"
      ]
    ]
  ],
  "liftHold": [
    [
      [
        "customs:supervise"
      ]
    ]
  ],
  "changeCustomsSetting": [
    [
      [
        "setting:change"
      ]
    ]
  ],
  "acknowledgeStockItems": [
    [
      [
        "notice:acknowledge"
      ]
    ]
  ],
  "codeItems": [
    [
      [
        "trace:zone"
      ]
    ]
  ],
  "scanIn": [
    [
      [
        "trace:zone"
      ]
    ]
  ],
  "shelve": [
    [
      [
        "trace:zone"
      ]
    ]
  ],
  "scanOut": [
    [
      [
        "trace:zone"
      ]
    ]
  ],
  "receive": [
    [
      [
        "trace:institution"
      ]
    ]
  ],
  "registerClinicalProtocol": [
    [
      [
        "trace:institution"
      ]
    ]
  ],
  "recordUse": [
    [
      [
        "trace:institution"
      ]
    ]
  ],
  "acknowledgeTraceItems": [
    [
      [
        "notice:acknowledge"
      ]
    ]
  ],
  "reportAdverseReaction": [
    [
      [
        "adverse-reaction:report"
      ]
    ]
  ],
  "acknowledgeSafetyItems": [
    [
      [
        "notice:acknowledge"
      ]
    ]
  ],
  "openJointAssessment": [
    [
      [
        "assessment:sign"
      ]
    ]
  ],
  "signAssessment": [
    [
      [
        "assessment:sign"
      ]
    ]
  ]
};
